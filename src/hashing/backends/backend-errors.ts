import { isRempartError, RempartError } from '../../rempart-error.ts'
import { withoutSecrets } from './foreign-error.ts'

/** The error of a binding that is not there, with what to do about it. */
export function backendUnavailable(
  backend: string,
  remedy: string,
  cause?: unknown
): RempartError<'backend_unavailable'> {
  return new RempartError(
    'backend_unavailable',
    `the backend "${backend}" cannot run: ${remedy}`,
    { backend, remedy },
    cause === undefined ? {} : { cause }
  )
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

/** The error of a backend that could have done it, and did not. */
export function failed(backend: string, what: string, cause?: unknown): RempartError<'backend_failed'> {
  return new RempartError(
    'backend_failed',
    `the backend "${backend}" ${what}`,
    { backend },
    cause === undefined ? {} : { cause }
  )
}
