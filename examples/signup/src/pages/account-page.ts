import type { AccountView, StoredEvent } from 'rempart/account/lifecycle'
import { activitySection } from './activity-section.ts'
import { describeAge } from './describe-age.ts'
import { devicesSection, type Devices } from './devices-section.ts'
import { errorSummary, field, hidden, submit } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { newPasswordFields, owner, type NewPasswordState } from './new-password-fields.ts'
import { textsOf } from './texts.ts'

export interface AccountPage extends NewPasswordState {
  readonly account: AccountView
  readonly devices: Devices
  readonly events: readonly StoredEvent[]
}

export function accountPage(frame: PageFrame, page: AccountPage): string {
  const { account, devices, events, formToken, errors, notice } = page
  const { language } = frame
  const texts = textsOf(language)
  const passwordSetAt = new Date(account.passwordSetAtMs)
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  return layout(frame, {
    title: texts.account.title,
    hasErrors: Object.keys(errors).length > 0,
    notice,
    action: html`<form method="post" action="/sign-out">
      ${hidden('formToken', formToken)}<button class="link" type="submit">${texts.account.signOut}</button>
    </form>`,
    main: html`<h1>${texts.account.greeting(account.context[0] ?? account.address)}</h1>
      ${errorSummary(texts, errors)}
      <section aria-labelledby="details">
        <h2 id="details">${texts.account.details}</h2>
        <dl class="details">
          <dt>${texts.fields.email}</dt>
          <dd>${account.address}</dd>
          <dt>${texts.account.memberSince}</dt>
          <dd>${dates.format(account.createdAtMs)}</dd>
          <dt>${texts.account.passwordChanged}</dt>
          <dd>${dates.format(passwordSetAt)} (${describeAge(passwordSetAt, language)})</dd>
        </dl>
        <ul class="links">
          <li><a href="/account/address">${texts.data.address.title}</a></li>
          <li>
            <a href="/account/codes">${texts.data.codes.title}</a> (${texts.codes.left(account.recoveryCodesLeft)})
          </li>
        </ul>
      </section>
      <section aria-labelledby="change-password">
        <h2 id="change-password">${texts.account.changePassword}</h2>
        <p>${texts.account.changePasswordLead}</p>
        <form method="post" action="/account/password" novalidate>
          ${hidden('formToken', formToken)} ${owner(account)}
          ${field(texts, { name: 'currentPassword', type: 'password', autocomplete: 'current-password', errors })}
          ${newPasswordFields('newPassword', language, page, 'own-name username')}
          <div class="actions">${submit(texts, texts.account.submit)}</div>
        </form>
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
