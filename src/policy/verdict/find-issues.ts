import type { Estimator } from '../../strength/estimator.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { checkPassword } from './check-password.ts'
import { judgePassword } from './judge-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'

/** The issues of a password by the rules, and by its strength if there is an estimator. */
export function findIssues(
  password: string,
  policy: AccountSecurityPolicy,
  context: readonly string[],
  estimator: Estimator | undefined
): readonly PolicyIssue[] {
  return estimator === undefined
    ? checkPassword(password, policy, context)
    : judgePassword(password, policy, context, estimator).issues
}
