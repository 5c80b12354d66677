import { APIError, BASE_ERROR_CODES } from '@better-auth/core/error'
import type { HttpProblem } from '../http/index.ts'

const NAMES: ReadonlyMap<number, ConstructorParameters<typeof APIError>[0]> = new Map([
  [401, 'UNAUTHORIZED'],
  [422, 'UNPROCESSABLE_ENTITY'],
  [429, 'TOO_MANY_REQUESTS'],
  [503, 'SERVICE_UNAVAILABLE']
] as const)

/** A problem as Better Auth answers: `code` and `message` for its client, beside the problem document. */
export function apiError({ code, status, headers, document }: HttpProblem): APIError {
  const [first] = document.errors ?? []
  return new APIError(
    NAMES.get(status) ?? 'INTERNAL_SERVER_ERROR',
    { ...document, code: code.toUpperCase(), message: first?.detail ?? document.detail },
    headers
  )
}

/** What Better Auth says of any wrong password, for one that cannot be hashed too. */
export function invalidCredentials(): APIError {
  return APIError.from('UNAUTHORIZED', BASE_ERROR_CODES.INVALID_EMAIL_OR_PASSWORD)
}
