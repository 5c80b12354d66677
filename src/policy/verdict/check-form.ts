import type { AccountSecurityPolicy, PasswordPolicy } from '../account-security-policy.ts'
import { type MeasuredPassword, measurePassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'
import { formRules } from '../rules/form-rules.ts'

/**
 * The part of `checkPassword` for the form only: length, classes, runs, characters that no policy allows. A page runs
 * it at every key; the checks with words (user data, service names, lists) follow from the worker.
 */
export function checkForm(password: string, { password: policy }: AccountSecurityPolicy): readonly PolicyIssue[] {
  return formIssues(measurePassword(password, policy), policy)
}

/** @param measured The result of {@link measurePassword}: if it is an issue, it is the only one. */
export function formIssues(measured: MeasuredPassword | PolicyIssue, policy: PasswordPolicy): readonly PolicyIssue[] {
  return 'code' in measured ? [measured] : formRules.flatMap((rule) => rule.issues(measured, policy))
}

/** The codes that {@link checkForm} cannot find. */
const WORD_CODES: ReadonlySet<PolicyRequirement['code']> = new Set<PolicyRequirement['code']>([
  'personal_data',
  'blocklisted',
  'service_name',
  'common_password',
  'too_guessable'
])

/** Whether checking the requirement needs more than the form of a password. */
export function needsWords({ code }: PolicyRequirement): boolean {
  return WORD_CODES.has(code)
}
