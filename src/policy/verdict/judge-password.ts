import type { Estimator } from '../../strength/estimator.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { checkPassword } from './check-password.ts'
import { isUnread } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'

/** The whole verdict on a password. It holds codes and numbers only and may be sent or logged. */
export interface PasswordVerdict {
  readonly accepted: boolean
  /** Why it is refused; empty when it is accepted. */
  readonly issues: readonly PolicyIssue[]
  readonly strength: StrengthEstimate
}

/**
 * Judges a password by the rules and by its strength. The meter and the server call this one function, so they cannot
 * disagree.
 *
 * @param password As typed.
 * @param policy A preset or a parsed policy.
 * @param context The user's own data; weakens whatever is made of it.
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
  const strength = estimator.estimate(password, [...context, ...(policy.password.blocklist?.serviceNames ?? [])])
  const broken = checkPassword(password, policy, context)
  // Of a password that no rule read, the strength is that of its beginning.
  const issues = broken.some(isUnread) ? broken : [...broken, ...strengthIssues(strength, policy)]
  return { accepted: issues.length === 0, issues, strength }
}

function strengthIssues(strength: StrengthEstimate, { password }: AccountSecurityPolicy): readonly PolicyIssue[] {
  const issues: PolicyIssue[] = []
  if (password.blocklist?.commonPasswords === true && strength.commonPassword) {
    issues.push({ code: 'common_password', params: {} })
  }
  const { minimumScore } = password
  const { score } = strength
  if (score < minimumScore) issues.push({ code: 'too_guessable', params: { score, minimumScore } })
  return issues
}
