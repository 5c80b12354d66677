import type { Estimator } from '../../strength/estimator.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { type MeasuredPassword, measurePassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { wordIssues } from './word-issues.ts'

/** The half of a verdict that needs word lists; the issues of `checkForm` come before these. */
export interface WordVerdict {
  readonly issues: readonly PolicyIssue[]
  readonly strength: StrengthEstimate
}

/**
 * Judges what `checkForm` does not: the user's own data, the blocklist, the service's names, the strength.
 *
 * @param measured The result of `measurePassword`, if already known.
 */
export function judgeWords(
  password: string,
  policy: AccountSecurityPolicy,
  context: readonly string[],
  estimator: Estimator,
  measured: MeasuredPassword | PolicyIssue = measurePassword(password, policy.password)
): WordVerdict {
  const strength = estimator.estimate(password, [...context, ...(policy.password.blocklist?.serviceNames ?? [])])
  // For a password that no rule reads, the strength is that of its beginning.
  if ('code' in measured) return { issues: [], strength }
  return {
    issues: [...wordIssues(measured, policy.password, context), ...strengthIssues(strength, policy)],
    strength
  }
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
