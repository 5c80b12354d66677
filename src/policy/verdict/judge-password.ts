import type { Estimator } from '../../strength/estimator.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { measurePassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { formIssues } from './check-form.ts'
import { judgeWords } from './judge-words.ts'

/** The full verdict on a password. It holds only codes and numbers, and may be sent or logged. */
export interface PasswordVerdict {
  readonly accepted: boolean
  /** The reasons for refusal; empty if accepted. */
  readonly issues: readonly PolicyIssue[]
  readonly strength: StrengthEstimate
}

/**
 * Judges a password by the rules and by its strength. The meter combines the same verdict from two halves, the form on
 * the page and the words in the worker, so it cannot disagree with the server.
 *
 * @param password As typed.
 * @param policy A preset or a parsed policy.
 * @param context The user's own data; passwords made from it are weaker.
 * @param estimator From `loadEstimator` of `rempart/strength`.
 *
 * @example
 * ```ts
 * const estimator = await loadEstimator({ languages: ['fr'] })
 * judgePassword('JeanDupont1', servicePublic, ['Jean', 'Dupont'], estimator).accepted // false
 * ```
 */
export function judgePassword(
  password: string,
  policy: AccountSecurityPolicy,
  context: readonly string[],
  estimator: Estimator
): PasswordVerdict {
  const measured = measurePassword(password, policy.password)
  const { issues: words, strength } = judgeWords(password, policy, context, estimator, measured)
  const issues = [...formIssues(measured, policy.password), ...words]
  return { accepted: issues.length === 0, issues, strength }
}
