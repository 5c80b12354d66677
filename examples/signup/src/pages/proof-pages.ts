import { fullDuration } from 'rempart/messages'
import { PROOF_MINUTES } from '../settings.ts'
import { errorSummary, field, hidden, submit, type FormState } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

/** What everybody is told who signs up, whether or not the address has an account. */
export function proofSentPage(frame: PageFrame): string {
  const texts = textsOf(frame.language)
  return layout(frame, {
    title: texts.recovery.sentTitle,
    main: html`<h1>${texts.recovery.sentTitle}</h1>
      <p class="lead">${texts.proof.sent(fullDuration(PROOF_MINUTES * 60, frame.language))}</p>
      <p>${texts.recovery.sentMissing}</p>
      <p><a href="/sign-up">${texts.proof.again}</a></p>`
  })
}

/** Where the link leads to. */
export function proofPage(
  frame: PageFrame,
  { email, formToken, errors, notice }: FormState & { readonly email: string }
): string {
  const texts = textsOf(frame.language)
  return layout(frame, {
    title: texts.proof.title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${texts.proof.title}</h1>
      <p class="lead">${texts.proof.lead(email)}</p>
      ${errorSummary(texts, errors)}
      <form method="post" action="/sign-up/proof" novalidate>
        ${hidden('formToken', formToken)}
        <input type="text" name="username" autocomplete="username" value="${email}" hidden readonly />
        ${field(texts, { name: 'password', type: 'password', autocomplete: 'current-password', hint: texts.proof.hint, errors })}
        <div class="actions">${submit(texts, texts.proof.submit)}</div>
      </form>`
  })
}
