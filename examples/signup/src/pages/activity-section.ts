import type { Language } from 'rempart/messages'
import type { SecurityEvent } from '../database/event-store.ts'
import { html, type Html } from './html.ts'
import { textsOf } from './texts.ts'

/** What happened around the account of late, so that its owner sees what somebody else did. */
export function activitySection(language: Language, events: readonly SecurityEvent[]): Html {
  const texts = textsOf(language)
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
  return html`<section aria-labelledby="activity">
    <h2 id="activity">${texts.activity.title}</h2>
    <p>${texts.activity.lead}</p>
    <ul class="devices">
      ${events.map(
        ({ code, label, at }) =>
          html`<li>
            <div>
              <strong>${texts.activity.events[code]}</strong>
              <p class="hint">${moments.format(at)}${label === '' ? '' : `, ${label}`}</p>
            </div>
          </li>`
      )}
    </ul>
  </section>`
}
