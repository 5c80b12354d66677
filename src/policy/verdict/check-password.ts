import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { measurePassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { formIssues } from './check-form.ts'
import { wordIssues } from './word-issues.ts'

/**
 * Checks a password against the rules of a policy, without estimating its strength: pure, synchronous, with all the
 * issues at once. The work is bounded by the policy's limits, not by the password. A password that is too long, or that
 * has more than 30 combining marks in a row, is refused for that reason only: no rule reads it.
 *
 * @param password As typed; compared in its NFC form, never trimmed or cut.
 * @param policy A preset or a parsed policy.
 * @param context The user's own data (name, e-mail address, birth date, town...), unprocessed; the first 64 values and
 * the first 256 characters of each are read. Default: none.
 * @returns Every issue; empty if the rules are met.
 *
 * @example
 * ```ts
 * checkPassword('alllowercase1', servicePublic).map((issue) => issue.code) // ['missing_upper']
 * ```
 */
export function checkPassword(
  password: string,
  policy: AccountSecurityPolicy,
  context: readonly string[] = []
): readonly PolicyIssue[] {
  const measured = measurePassword(password, policy.password)
  const words = 'code' in measured ? [] : wordIssues(measured, policy.password, context)
  return [...formIssues(measured, policy.password), ...words]
}
