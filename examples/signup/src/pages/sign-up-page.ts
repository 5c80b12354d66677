import type { AccountSecurityPolicy } from 'rempart'
import type { NoticeCode } from '../codes.ts'
import { errorSummary, field, hidden, submit, type FieldErrors } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { newPasswordFields } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

export interface SignUpPage {
  readonly policy: AccountSecurityPolicy
  readonly formToken: string
  readonly formId: string
  readonly values: { readonly name: string; readonly email: string }
  readonly errors: FieldErrors
  /** How to make a refused password better. */
  readonly advice: readonly string[]
  readonly notice: NoticeCode | null
}

export function signUpPage(
  frame: PageFrame,
  { policy, formToken, formId, values, errors, advice, notice }: SignUpPage
): string {
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
        ${field(texts, { name: 'name', type: 'text', autocomplete: 'name', value: values.name, errors, attributes: { maxlength: 400 } })}
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: values.email, hint: texts.hints.email, errors })}
        ${newPasswordFields({ name: 'password', language, policy, errors, advice, contextFrom: 'name email' })}
        <div class="actions">${submit(texts, texts.signUp.submit)}<a href="/sign-in">${texts.signUp.instead}</a></div>
      </form>`
  })
}
