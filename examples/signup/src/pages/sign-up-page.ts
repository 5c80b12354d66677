import { errorSummary, field, hidden, submit } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { newPasswordFields, type NewPasswordState } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

export function signUpPage(frame: PageFrame, page: NewPasswordState & { readonly formId: string }): string {
  const { formToken, formId, errors, notice, typed } = page
  const { language } = frame
  const texts = textsOf(language)
  return layout(frame, {
    title: texts.signUp.title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${texts.signUp.title}</h1>
      <p class="lead">${texts.signUp.lead}</p>
      ${errorSummary(texts, errors)}
      <form method="post" action="/sign-up" novalidate>
        ${hidden('formToken', formToken)} ${hidden('formId', formId)}
        ${field(texts, { name: 'name', type: 'text', autocomplete: 'name', value: typed('name'), errors, attributes: { maxlength: 400 } })}
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: typed('email'), hint: texts.hints.email, errors })}
        ${newPasswordFields('password', language, page, 'name email')}
        <div class="actions">${submit(texts, texts.signUp.submit)}<a href="/sign-in">${texts.signUp.instead}</a></div>
      </form>`
  })
}
