import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { measurePassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { formIssues } from './check-form.ts'
import { wordIssues } from './word-issues.ts'

/**
 * Checks a password against the rules of a policy, without looking at its strength: pure, synchronous, all issues at
 * once, in work that grows with the policy's limits and not with the password. One that is longer than the policy allows,
 * or that has more than 30 combining marks in a row, is refused for that alone: no rule reads it.
 *
 * @param password As typed; compared in its NFC form, never trimmed or cut.
 * @param policy A preset or a parsed policy.
 * @param context The user's own data (name, e-mail address, birth date, town...) as they stand; the first 64 values of
 * 256 characters are read.
 * @returns Every issue; empty when the rules are met.
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
