import { errorSummary, field, hidden, submit, type FieldErrors } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import type { NoticeCode } from '../codes.ts'
import { textsOf } from './texts.ts'

export interface SignInPage {
  readonly formToken: string
  readonly email: string
  readonly errors: FieldErrors
  /** One sentence for the whole form, never for a field. */
  readonly refusal: string | null
  readonly notice: NoticeCode | null
}

export function signInPage(frame: PageFrame, { formToken, email, errors, refusal, notice }: SignInPage): string {
  const texts = textsOf(frame.language)
  return layout(frame, {
    title: texts.signIn.title,
    hasErrors: refusal !== null || Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${texts.signIn.title}</h1>
      ${refusal === null ? null : html`<div class="summary" role="alert" tabindex="-1" data-focus><p>${refusal}</p></div>`}
      ${errorSummary(texts, errors)}
      <form method="post" action="/sign-in" novalidate>
        ${hidden('formToken', formToken)}
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: email, errors })}
        ${field(texts, { name: 'password', type: 'password', autocomplete: 'current-password', errors })}
        <p><a href="/recovery">${texts.recovery.ask}</a></p>
        <div class="actions">${submit(texts, texts.signIn.submit)}<a href="/sign-up">${texts.signIn.instead}</a></div>
      </form>`
  })
}
