import type { AccountView } from 'rempart/account/lifecycle'
import { errorSummary, field, hidden, submit, type FormState } from './form.ts'
import { html, type Html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

/** What a person does once the password has been typed again. */
export type ConfirmedAction = 'export' | 'delete' | 'codes' | 'address' | 'devices/forget'

export interface ConfirmPage extends FormState {
  readonly action: ConfirmedAction
  readonly account: AccountView
  /** What else the form has. */
  readonly fields?: Html
}

/** Says what will happen, and asks for the password once more. */
export function confirmPage(
  frame: PageFrame,
  { action, account, fields, formToken, errors, notice }: ConfirmPage
): string {
  const texts = textsOf(frame.language)
  const { title, lead, submit: label } = texts.data[action]
  return layout(frame, {
    title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${errorSummary(texts, errors)}
      <form method="post" action="/account/${action}" novalidate>
        ${hidden('formToken', formToken)} ${fields ?? null}
        <input type="text" name="username" autocomplete="username" value="${account.address}" hidden readonly />
        ${field(texts, { name: 'currentPassword', type: 'password', autocomplete: 'current-password', hint: texts.data.confirm, errors })}
        <div class="actions">
          ${action === 'export' ? html`<button class="button" type="submit">${label}</button>` : submit(texts, label)}<a
            href="/account"
            >${texts.data.back}</a
          >
        </div>
      </form>`
  })
}
