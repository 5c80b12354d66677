import type { Language } from '../../../messages/index.ts'
import type { PolicyIssue } from '../../../policy/policy-issue.ts'
import { isRempartError, type AnyRempartError } from '../../../rempart-error.ts'
import { fieldErrors } from './field-errors.ts'
import { httpProblem, type HttpProblem } from './http-problem.ts'

/** Options of {@link problemOfError}. */
export interface ProblemOptions {
  /** The language of the sentences. Default `fr`. */
  readonly language?: Language
  /** The name of the password's field in the request. Default `password`. */
  readonly field?: string
  /** True for a temporary error, such as an unavailable database: 503 instead of 500. Default: none is. */
  readonly isOutage?: (error: unknown) => boolean
}

/** `Retry-After` if the error does not say how long: the load of a machine changes within seconds. */
const RETRY_AFTER_SECONDS = 5

/**
 * The response for any thrown value: 503 with `Retry-After` if the service is overloaded or unavailable, 422 for a
 * password that cannot be hashed, 500 for anything else. It reveals only the kind of error.
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

/** The issue of the rule that refuses such a password before it is hashed. */
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
