import type { PasswordPolicy } from '../../policy/account-security-policy.ts'
import { passwordRules } from '../../policy/input-attributes.ts'

/** What password managers and keyboards are told by the attributes of an input that takes a new password. */
export function passwordHints(policy: PasswordPolicy): Readonly<Record<string, string>> {
  return {
    autocomplete: 'new-password',
    passwordrules: passwordRules(policy),
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false'
  }
}
