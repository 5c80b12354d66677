import { inputAttributes, listRequirements, type AccountSecurityPolicy } from 'rempart'
import type { AccountView } from 'rempart/account/lifecycle'
import { createMessages, type Language } from 'rempart/messages'
import { DICTIONARIES } from '../dictionaries.ts'
import { field, type FormState } from './form.ts'
import { html, type Html } from './html.ts'
import type { FieldName } from '../codes.ts'
import { addressOf } from './static-files.ts'
import { textsOf } from './texts.ts'

/** What a page with a new password on it is made of. */
export interface NewPasswordState extends FormState {
  readonly policy: AccountSecurityPolicy
}

/** Whose password it is: for password managers, and for what judges it. */
export function owner({ address, context: [name = ''] }: Pick<AccountView, 'address' | 'context'>): Html {
  return html`<input
      type="text"
      name="username"
      autocomplete="username"
      value="${address}"
      id="username"
      hidden
      readonly
    />
    <input type="hidden" id="own-name" value="${name}" />`
}

/**
 * A new password and its confirmation. The rules stand in the page as text; where scripts run, the meter takes over.
 *
 * @param contextFrom Ids of the fields with the person's own data.
 */
export function newPasswordFields(
  name: Extract<FieldName, 'password' | 'newPassword'>,
  language: Language,
  { policy, errors, advice }: Pick<NewPasswordState, 'policy' | 'errors' | 'advice'>,
  contextFrom: string
): Html {
  const texts = textsOf(language)
  const messages = createMessages(language)
  const { version, password, hashing, throttling } = policy
  // What the service is and which cookies it sets is of no use to the meter.
  const forThePage: AccountSecurityPolicy = { version, password, hashing, throttling }
  const { autocomplete, minlength, maxlength, passwordrules } = inputAttributes(policy)
  const rules = listRequirements(policy).map((requirement) => html`<li>${messages.requirement(requirement)}</li>`)
  return html`${field(texts, {
    name,
    type: 'password',
    autocomplete,
    errors,
    advice,
    describedBy: 'password-rules',
    attributes: { minlength, maxlength, passwordrules },
    after: html`<password-meter
      for="${name}"
      language="${language}"
      policy="${JSON.stringify(forThePage)}"
      dictionaries="${DICTIONARIES.join(' ')}"
      worker="${addressOf('rempart/worker.js')}"
      context-from="${contextFrom}"
      confirmation="passwordConfirmation"
    >
      <div class="rules" id="password-rules">
        <p>${texts.passwordRules}</p>
        <ul>
          ${rules}
        </ul>
      </div>
    </password-meter>`
  })}
  ${field(texts, { name: 'passwordConfirmation', type: 'password', autocomplete, errors, attributes: { maxlength } })}`
}
