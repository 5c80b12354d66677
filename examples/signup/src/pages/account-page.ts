import type { AccountSecurityPolicy } from 'rempart'
import type { Account } from '../database/account-store.ts'
import type { SecurityEvent } from '../database/event-store.ts'
import { activitySection } from './activity-section.ts'
import { devicesSection, type Devices } from './devices-section.ts'
import { changePasswordForm } from './change-password-form.ts'
import { errorSummary, hidden, type FieldErrors } from './form.ts'
import { describeAge } from './describe-age.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import type { NoticeCode } from '../codes.ts'
import { textsOf } from './texts.ts'

export interface AccountPage {
  readonly account: Account
  readonly policy: AccountSecurityPolicy
  readonly devices: Devices
  readonly events: readonly SecurityEvent[]
  readonly formToken: string
  readonly errors: FieldErrors
  /** How to make a refused password better. */
  readonly advice: readonly string[]
  readonly notice: NoticeCode | null
}

export function accountPage(
  frame: PageFrame,
  { account, policy, devices, events, formToken, errors, advice, notice }: AccountPage
): string {
  const { language } = frame
  const texts = textsOf(language)
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  return layout(frame, {
    title: texts.account.title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    action: html`<form method="post" action="/sign-out">
      ${hidden('formToken', formToken)}<button class="link" type="submit">${texts.account.signOut}</button>
    </form>`,
    main: html`<h1>${texts.account.greeting(account.name)}</h1>
      ${errorSummary(texts, errors)}
      <section aria-labelledby="details">
        <h2 id="details">${texts.account.details}</h2>
        <dl class="details">
          <dt>${texts.fields.email}</dt>
          <dd>${account.email}</dd>
          <dt>${texts.account.memberSince}</dt>
          <dd>${dates.format(account.createdAt)}</dd>
          <dt>${texts.account.passwordChanged}</dt>
          <dd>${dates.format(account.passwordChangedAt)} (${describeAge(account.passwordChangedAt, language)})</dd>
        </dl>
      </section>
      <section aria-labelledby="change-password">
        <h2 id="change-password">${texts.account.changePassword}</h2>
        <p>${texts.account.changePasswordLead}</p>
        ${changePasswordForm(language, { account, policy, formToken, errors, advice })}
      </section>
      ${devicesSection(language, formToken, devices)} ${activitySection(language, events)}
      <section aria-labelledby="data">
        <h2 id="data">${texts.data.title}</h2>
        <p>${texts.data.lead}</p>
        <ul class="links">
          <li><a href="/account/export">${texts.data.export.title}</a></li>
          <li><a href="/account/delete">${texts.data.delete.title}</a></li>
        </ul>
      </section>`
  })
}
