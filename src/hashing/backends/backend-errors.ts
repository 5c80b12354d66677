import { isRempartError, RempartError } from '../../rempart-error.ts'
import { withoutSecrets } from './foreign-error.ts'

/** The error for a missing binding, with its remedy. */
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

/** Errors of foreign bindings are kept in `cause` only, stripped of the password. */
export function asRempartError(thrown: unknown, backend: string, password: Uint8Array): RempartError {
  if (!isRempartError(thrown)) return failed(backend, 'failed to compute a tag', withoutSecrets(thrown, password))
  const { code, message, details, cause } = thrown
  if (cause === undefined && Object.keys(thrown).every((key) => OWN_KEYS.has(key))) return thrown
  return new RempartError(code, message, details, cause === undefined ? {} : { cause: withoutSecrets(cause, password) })
}

const OWN_KEYS: ReadonlySet<string> = new Set(Object.keys(new RempartError('password_not_unicode', '', {})))

/** The error for a request that a backend does not support. */
export function unsupported(backend: string): RempartError<'backend_unsupported'> {
  return new RempartError('backend_unsupported', `the backend "${backend}" has no such computation of Argon2`, {
    backend
  })
}

/** The error for a backend that failed on a request it supports. */
export function failed(backend: string, what: string, cause?: unknown): RempartError<'backend_failed'> {
  return new RempartError(
    'backend_failed',
    `the backend "${backend}" ${what}`,
    { backend },
    cause === undefined ? {} : { cause }
  )
}
