import type { StoredEvent } from 'rempart/account/lifecycle'
import type { Language } from 'rempart/messages'
import { html, type Html } from './html.ts'
import { textsOf } from './texts.ts'

const SHOWN = 10

/** What happened around the account of late, so that its owner sees what somebody else did. */
export function activitySection(language: Language, events: readonly StoredEvent[]): Html {
  const texts = textsOf(language)
  const told = new Map(Object.entries(texts.activity.events))
  const shown = events.filter(({ code }) => told.has(code)).slice(0, SHOWN)
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
  return html`<section aria-labelledby="activity">
    <h2 id="activity">${texts.activity.title}</h2>
    <p>${texts.activity.lead}</p>
    <ul class="devices">
      ${shown.map(
        ({ code, atMs, details: { label = '' } }) =>
          html`<li>
            <div>
              <strong>${told.get(code) ?? code}</strong>
              <p class="hint">${[moments.format(atMs), label].filter((part) => part !== '').join(', ')}</p>
            </div>
          </li>`
      )}
    </ul>
  </section>`
}
