import type { AuthenticateOutcome, ChangePasswordOutcome, EnrollOutcome } from '../../../account/index.ts'
import type { Language } from '../../../messages/index.ts'
import type { PasswordVerdict } from '../../../policy/verdict/judge-password.ts'
import { fieldErrors } from './field-errors.ts'
import { httpProblem, type HttpProblem } from './http-problem.ts'

/** Options of {@link problemOfOutcome}. */
export interface OutcomeProblemOptions {
  /** The language of the sentences. Default `fr`. */
  readonly language?: Language
  /** The name of the new password's field in the request. Default `password`. */
  readonly field?: string
}

/** The outcomes of `rempart` and `rempart/account`. */
export type AnyOutcome =
  | PasswordVerdict
  | EnrollOutcome
  | AuthenticateOutcome
  | ChangePasswordOutcome
  | { readonly outcome: 'link_void' | 'changed' }

/**
 * The response for a negative outcome, null for a positive one: 422 with every reason, 401 for any refused sign-in, 429
 * with `Retry-After`, 410 for an invalid link.
 *
 * @example
 * ```ts
 * const problem = problemOfOutcome({ outcome: 'throttled', retryAfterSeconds: 61 })
 * problem?.status // 429
 * problem?.headers['retry-after'] // '61'
 * problemOfOutcome({ outcome: 'authenticated' }) // null
 * ```
 */
export function problemOfOutcome(outcome: AnyOutcome, options: OutcomeProblemOptions = {}): HttpProblem | null {
  const { language = 'fr', field = 'password' } = options
  const invalid = (issues: PasswordVerdict['issues']): HttpProblem =>
    httpProblem('invalid_password', { language, errors: fieldErrors(issues, field, language) })
  if ('accepted' in outcome) return outcome.accepted ? null : invalid(outcome.issues)
  switch (outcome.outcome) {
    case 'authenticated':
    case 'changed':
      return null
    case 'rejected':
      return invalid(outcome.issues)
    case 'refused':
      return httpProblem('wrong_credentials', { language })
    case 'throttled': {
      const { retryAfterSeconds } = outcome
      return httpProblem(retryAfterSeconds === null ? 'locked' : 'too_many_attempts', { language, retryAfterSeconds })
    }
    default:
      return httpProblem('link_void', { language })
  }
}
