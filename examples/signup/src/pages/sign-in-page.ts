import { errorSummary, field, hidden, submit, type FormState } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

export function signInPage(frame: PageFrame, { formToken, typed, errors, problem, notice }: FormState): string {
  const texts = textsOf(frame.language)
  // One sentence for the whole form, never for a field.
  const refusal = problem === 'wrong_credentials' ? texts.signIn.refused : null
  return layout(frame, {
    title: texts.signIn.title,
    hasErrors: refusal !== null || Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${texts.signIn.title}</h1>
      ${refusal === null ? null : html`<div class="summary" role="alert" tabindex="-1" data-focus><p>${refusal}</p></div>`}
      ${errorSummary(texts, errors)}
      <form method="post" action="/sign-in" novalidate>
        ${hidden('formToken', formToken)}
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: typed('email'), errors })}
        ${field(texts, { name: 'password', type: 'password', autocomplete: 'current-password', errors })}
        <p><a href="/recovery">${texts.recovery.ask}</a></p>
        <div class="actions">${submit(texts, texts.signIn.submit)}<a href="/sign-up">${texts.signIn.instead}</a></div>
      </form>`
  })
}
