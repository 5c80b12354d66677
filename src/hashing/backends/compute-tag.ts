import { isRempartError, RempartError } from '../../rempart-error.ts'
import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { withoutSecrets } from './foreign-error.ts'

/** Asks a backend for a tag and holds it to its contract: a tag of the length asked for, or a `RempartError`. */
export async function computeTag(backend: Argon2Backend, request: TagRequest): Promise<Uint8Array> {
  if (backend.supports?.(request) === false) throw unsupported(backend.id)
  let tag: Uint8Array
  try {
    tag = await backend.computeTag(request)
  } catch (cause) {
    throw asRempartError(cause, backend.id, request.password)
  }
  if (tag.length !== request.tagBytes) throw failed(backend.id, 'gave a tag of another length than asked for')
  return tag
}

/** What a foreign binding throws goes no further than `cause`, and nothing of the password goes there. */
export function asRempartError(thrown: unknown, backend: string, password: Uint8Array): RempartError {
  if (!isRempartError(thrown)) return failed(backend, 'failed to compute a tag', withoutSecrets(thrown, password))
  const { code, message, details, cause } = thrown
  if (cause === undefined && Object.keys(thrown).every((key) => OWN_KEYS.has(key))) return thrown
  return new RempartError(code, message, details, cause === undefined ? {} : { cause: withoutSecrets(cause, password) })
}

const OWN_KEYS: ReadonlySet<string> = new Set(Object.keys(new RempartError('password_not_unicode', '', {})))

/** The error of a backend asked for what it cannot compute. */
export function unsupported(backend: string): RempartError<'backend_unsupported'> {
  return new RempartError('backend_unsupported', `the backend "${backend}" has no such computation of Argon2`, {
    backend
  })
}

function failed(backend: string, what: string, cause?: unknown): RempartError<'backend_failed'> {
  return new RempartError(
    'backend_failed',
    `the backend "${backend}" ${what}`,
    { backend },
    cause === undefined ? {} : { cause }
  )
}
