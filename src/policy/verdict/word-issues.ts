import { foldCharacters } from '../../password/skeletons.ts'
import type { PasswordPolicy } from '../account-security-policy.ts'
import type { MeasuredPassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { wordRules } from '../rules/word-rules.ts'

/** The issues of a password with the user's own data, the blocklist and the service's names. */
export function wordIssues(
  measured: MeasuredPassword,
  policy: PasswordPolicy,
  context: readonly string[]
): readonly PolicyIssue[] {
  const candidate = { ...measured, folded: foldCharacters(measured.characters), context }
  return wordRules.flatMap((rule) => rule.issues(candidate, policy))
}
