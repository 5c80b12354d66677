import type { NoticeCode } from '../codes.ts'
import { errorSummary, field, hidden, submit, type FieldErrors } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

/** What a person does with all of their data. */
export type ConfirmedAction = 'export' | 'delete'

export interface ConfirmPage {
  readonly action: ConfirmedAction
  readonly email: string
  readonly formToken: string
  readonly errors: FieldErrors
  readonly notice: NoticeCode | null
}

/** Says what will happen, and asks for the password once more. */
export function confirmPage(frame: PageFrame, { action, email, formToken, errors, notice }: ConfirmPage): string {
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
        ${hidden('formToken', formToken)}
        <input type="text" name="username" autocomplete="username" value="${email}" hidden readonly />
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
