import type { PasswordPolicy } from '../../policy/account-security-policy.ts'
import { passwordRules } from '../../policy/input-attributes.ts'

/** Attributes of a new-password input that inform password managers and on-screen keyboards. */
export function passwordHints(policy: PasswordPolicy): Readonly<Record<string, string>> {
  return {
    autocomplete: 'new-password',
    passwordrules: passwordRules(policy),
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false'
  }
}
