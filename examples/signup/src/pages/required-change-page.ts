import type { NoticeCode } from '../codes.ts'
import type { MustChangeReason } from 'rempart/account/lifecycle'
import { changePasswordForm, type ChangePasswordForm } from './change-password-form.ts'
import { errorSummary, hidden } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

export interface RequiredChangePage extends ChangePasswordForm {
  readonly reason: MustChangeReason
  readonly notice: NoticeCode | null
}

/** All that somebody may do whose password has to be changed: change it, or leave. */
export function requiredChangePage(frame: PageFrame, { reason, notice, ...form }: RequiredChangePage): string {
  const texts = textsOf(frame.language)
  const { formToken, errors } = form
  return layout(frame, {
    title: texts.requiredChange.title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    action: html`<form method="post" action="/sign-out">
      ${hidden('formToken', formToken)}<button class="link" type="submit">${texts.account.signOut}</button>
    </form>`,
    main: html`<h1>${texts.requiredChange.title}</h1>
      <p class="lead">${texts.requiredChange.reasons[reason]}</p>
      ${errorSummary(texts, errors)} ${changePasswordForm(frame.language, form)}`
  })
}
