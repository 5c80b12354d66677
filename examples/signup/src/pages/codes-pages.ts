import { errorSummary, field, hidden, submit } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { newPasswordFields, type NewPasswordState } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

/** Printed codes, the one time that they are shown. The path of the frame is where to go on. */
export function codesPage(frame: PageFrame, codes: readonly string[]): string {
  const { title, lead, next } = textsOf(frame.language).codes
  return layout(frame, {
    title,
    main: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      <ol class="codes">
        ${codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ol>
      <p><a class="button" href="${frame.path}">${next}</a></p>`
  })
}

/** Where a printed code is typed, and a new password chosen. */
export function recoveryCodePage(frame: PageFrame, page: NewPasswordState): string {
  const { language } = frame
  const texts = textsOf(language)
  const { useTitle, useLead } = texts.codes
  const { formToken, errors, notice, typed } = page
  return layout(frame, {
    title: useTitle,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${useTitle}</h1>
      <p class="lead">${useLead}</p>
      ${errorSummary(texts, errors)}
      <form method="post" action="/recovery/code" novalidate>
        ${hidden('formToken', formToken)}
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: typed('email'), errors })}
        ${field(texts, { name: 'code', type: 'text', autocomplete: 'off', hint: texts.codes.hint, errors })}
        ${newPasswordFields('newPassword', language, page, 'email')}
        <div class="actions">
          ${submit(texts, texts.recovery.newSubmit)}<a href="/recovery">${texts.recovery.title}</a>
        </div>
      </form>`
  })
}
