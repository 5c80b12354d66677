import type { AccountSecurityPolicy } from 'rempart'
import type { Language } from 'rempart/messages'
import type { Account } from '../database/account-store.ts'
import { field, hidden, submit, type FieldErrors } from './form.ts'
import { html, type Html } from './html.ts'
import { newPasswordFields } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

export interface ChangePasswordForm {
  readonly account: Account
  readonly policy: AccountSecurityPolicy
  readonly formToken: string
  readonly errors: FieldErrors
  /** How to make a refused password better. */
  readonly advice: readonly string[]
}

/** The current password and a new one. */
export function changePasswordForm(
  language: Language,
  { account, policy, formToken, errors, advice }: ChangePasswordForm
): Html {
  const texts = textsOf(language)
  return html`<form method="post" action="/account/password" novalidate>
    ${hidden('formToken', formToken)}
    <input type="text" name="username" autocomplete="username" value="${account.email}" id="username" hidden readonly />
    <input type="hidden" id="own-name" value="${account.name}" />
    ${field(texts, { name: 'currentPassword', type: 'password', autocomplete: 'current-password', errors })}
    ${newPasswordFields({ name: 'newPassword', language, policy, errors, advice, contextFrom: 'own-name username' })}
    <div class="actions">${submit(texts, texts.account.submit)}</div>
  </form>`
}
