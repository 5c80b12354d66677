import type { AccountView } from 'rempart/account/lifecycle'
import { errorSummary, hidden, submit } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { newPasswordFields, owner, type NewPasswordState } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

export interface NewPasswordPage extends NewPasswordState {
  readonly account: AccountView
  /** Where the form is sent to. */
  readonly path: string
  readonly title: string
  readonly lead: string
}

/** A new password without the current one: by a link, or where nothing else may be done first. */
export function newPasswordPage(frame: PageFrame, page: NewPasswordPage): string {
  const texts = textsOf(frame.language)
  const { account, path, title, lead, formToken, errors, notice } = page
  return layout(frame, {
    title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${errorSummary(texts, errors)}
      <form method="post" action="${path}" novalidate>
        ${hidden('formToken', formToken)} ${owner(account)}
        ${newPasswordFields('newPassword', frame.language, page, 'own-name username')}
        <div class="actions">${submit(texts, texts.recovery.newSubmit)}</div>
      </form>`
  })
}
