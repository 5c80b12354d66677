import { APIError, BASE_ERROR_CODES } from '@better-auth/core/error'
import type { HttpProblem } from '../http/index.ts'

const NAMES: ReadonlyMap<number, ConstructorParameters<typeof APIError>[0]> = new Map([
  [401, 'UNAUTHORIZED'],
  [422, 'UNPROCESSABLE_ENTITY'],
  [429, 'TOO_MANY_REQUESTS'],
  [503, 'SERVICE_UNAVAILABLE']
] as const)

/** A problem as a Better Auth error: `code` and `message` for its client, with the problem document. */
export function apiError({ code, status, headers, document }: HttpProblem): APIError {
  const [first] = document.errors ?? []
  return new APIError(
    NAMES.get(status) ?? 'INTERNAL_SERVER_ERROR',
    { ...document, code: code.toUpperCase(), message: first?.detail ?? document.detail },
    headers
  )
}

/** Better Auth's error for a wrong password, also used for one that cannot be hashed. */
export function invalidCredentials(): APIError {
  return APIError.from('UNAUTHORIZED', BASE_ERROR_CODES.INVALID_EMAIL_OR_PASSWORD)
}
