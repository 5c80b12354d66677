import type { Language } from '../../../messages/index.ts'
import type { PolicyIssue } from '../../../policy/policy-issue.ts'
import { isRempartError, type AnyRempartError } from '../../../rempart-error.ts'
import { fieldErrors } from './field-errors.ts'
import { httpProblem, type HttpProblem } from './http-problem.ts'

/** What {@link problemOfError} is told. */
export interface ProblemOptions {
  /** The language of the sentences; by default `fr`. */
  readonly language?: Language
  /** The name of the field that the password was sent as; by default `password`. */
  readonly field?: string
  /** Tells an error that passes by itself, such as that of a database which is away: 503 instead of 500. */
  readonly isOutage?: (error: unknown) => boolean
}

/** What a client is asked to wait where nothing says how long: the load of a machine changes within seconds. */
const RETRY_AFTER_SECONDS = 5

/**
 * The answer for anything thrown: 503 with `Retry-After` where the service is too busy or away, 422 for a password that cannot
 * be hashed, 500 for the rest. Of the error itself nothing is told but its kind.
 *
 * Sources: RFC 9457; RFC 9110 §10.2.3 and §15.6.4.
 *
 * @example
 * ```ts
 * const problem = problemOfError(new RempartError('overloaded', 'queue is full', { retryAfterSeconds: 2 }))
 * problem.status // 503
 * problem.headers['retry-after'] // '2'
 * ```
 */
export function problemOfError(error: unknown, options: ProblemOptions = {}): HttpProblem {
  const { language = 'fr', field = 'password', isOutage = () => false } = options
  const unavailable = (): HttpProblem =>
    httpProblem('unavailable', { language, retryAfterSeconds: RETRY_AFTER_SECONDS })
  if (!isRempartError(error)) return isOutage(error) ? unavailable() : httpProblem('internal', { language })
  switch (error.code) {
    case 'overloaded':
      return httpProblem('overloaded', { language, retryAfterSeconds: error.details.retryAfterSeconds })
    case 'deadline_exceeded':
      return httpProblem('overloaded', { language, retryAfterSeconds: RETRY_AFTER_SECONDS })
    case 'backend_failed':
    case 'backend_unavailable':
    case 'store_unavailable':
      return unavailable()
    case 'password_too_large':
    case 'password_not_unicode':
    case 'password_too_many_marks':
      return httpProblem('invalid_password', { language, errors: fieldErrors([issueOf(error)], field, language) })
    default:
      return httpProblem('internal', { language })
  }
}

/** The rule that would have refused the password, had it been judged before it was hashed. */
function issueOf(error: Extract<AnyRempartError, { readonly code: `password_${string}` }>): PolicyIssue {
  switch (error.code) {
    case 'password_too_large':
      return { code: 'too_many_bytes', params: error.details }
    case 'password_too_many_marks':
      return { code: 'too_many_marks', params: error.details }
    default:
      return { code: 'lone_surrogate', params: {} }
  }
}
