import { fullDuration } from 'rempart/messages'
import type { ServicePolicy } from '../settings.ts'
import { errorSummary, field, hidden, submit, type FormState } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

/** Where a link is asked for. */
export function recoveryPage(frame: PageFrame, { formToken, typed, errors, notice }: FormState): string {
  const texts = textsOf(frame.language)
  return layout(frame, {
    title: texts.recovery.title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${texts.recovery.title}</h1>
      <p class="lead">${texts.recovery.lead}</p>
      ${errorSummary(texts, errors)}
      <form method="post" action="/recovery" novalidate>
        ${hidden('formToken', formToken)}
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: typed('email'), hint: texts.hints.email, errors })}
        <div class="actions">${submit(texts, texts.recovery.submit)}<a href="/sign-in">${texts.signIn.title}</a></div>
        <p><a href="/recovery/code">${texts.codes.useLink}</a></p>
      </form>`
  })
}

/** What everybody is told who asks, whether or not there is such an account. */
export function recoverySentPage(frame: PageFrame, { recovery }: ServicePolicy): string {
  const texts = textsOf(frame.language)
  return layout(frame, {
    title: texts.recovery.sentTitle,
    main: html`<h1>${texts.recovery.sentTitle}</h1>
      <p class="lead">${texts.recovery.sent(fullDuration(recovery.linkMinutes * 60, frame.language))}</p>
      <p>${texts.recovery.sentMissing}</p>
      <p><a href="/recovery">${texts.recovery.again}</a></p>`
  })
}
