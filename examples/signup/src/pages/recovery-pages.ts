import { fullDuration } from 'rempart/messages'
import type { NoticeCode } from '../codes.ts'
import type { ServicePolicy } from '../settings.ts'
import { errorSummary, field, hidden, submit, type FieldErrors } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { newPasswordFields } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

export interface RecoveryPage {
  readonly formToken: string
  readonly email: string
  readonly errors: FieldErrors
  readonly notice: NoticeCode | null
}

/** Where a link is asked for. */
export function recoveryPage(frame: PageFrame, { formToken, email, errors, notice }: RecoveryPage): string {
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
        ${field(texts, { name: 'email', type: 'email', autocomplete: 'username', value: email, hint: texts.hints.email, errors })}
        <div class="actions">${submit(texts, texts.recovery.submit)}<a href="/sign-in">${texts.signIn.title}</a></div>
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

export interface NewPasswordPage {
  readonly owner: { readonly name: string; readonly email: string }
  readonly policy: ServicePolicy
  readonly formToken: string
  readonly errors: FieldErrors
  /** How to make a refused password better. */
  readonly advice: readonly string[]
  readonly notice: NoticeCode | null
}

/** Where a link leads to. */
export function newPasswordPage(
  frame: PageFrame,
  { owner, policy, formToken, errors, advice, notice }: NewPasswordPage
): string {
  const { language } = frame
  const texts = textsOf(language)
  return layout(frame, {
    title: texts.recovery.newTitle,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    main: html`<h1>${texts.recovery.newTitle}</h1>
      <p class="lead">
        ${texts.recovery.newLead(owner.email)} ${policy.recovery.endsOtherSessions ? texts.recovery.newLeadEnds : null}
      </p>
      ${errorSummary(texts, errors)}
      <form method="post" action="/recovery/password" novalidate>
        ${hidden('formToken', formToken)}
        <input
          type="text"
          name="username"
          autocomplete="username"
          value="${owner.email}"
          id="username"
          hidden
          readonly
        />
        <input type="hidden" id="own-name" value="${owner.name}" />
        ${newPasswordFields({ name: 'newPassword', language, policy, errors, advice, contextFrom: 'own-name username' })}
        <div class="actions">${submit(texts, texts.recovery.newSubmit)}</div>
      </form>`
  })
}
