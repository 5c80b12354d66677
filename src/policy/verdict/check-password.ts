import { foldCharacters } from '../../password/skeletons.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { measurePassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { blocklist } from '../rules/blocklist.ts'
import { formRules } from '../rules/form-rules.ts'
import { personalData } from '../rules/personal-data.ts'
import type { WordRule } from '../rules/rule.ts'
import { serviceNames } from '../rules/service-names.ts'

/** In the order in which issues are reported, after those of the form: the first is the one to show where there is room for one. */
const wordRules: readonly WordRule[] = [personalData, blocklist, serviceNames]

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
  if ('code' in measured) return [measured]
  const candidate = { ...measured, folded: foldCharacters(measured.characters), context }
  return [
    ...formRules.flatMap((rule) => rule.issues(measured, policy.password)),
    ...wordRules.flatMap((rule) => rule.issues(candidate, policy.password))
  ]
}
