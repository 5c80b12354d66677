import type { ListedDevice, ListedSession } from 'rempart/account/lifecycle'
import type { Language } from 'rempart/messages'
import { hidden } from './form.ts'
import { html, type Html } from './html.ts'
import { textsOf, type Texts } from './texts.ts'

export interface Devices {
  readonly sessions: readonly ListedSession[]
  readonly devices: readonly ListedDevice[]
}

/** Where somebody is signed in, and which browsers are known. */
export function devicesSection(language: Language, formToken: string, { sessions, devices }: Devices): Html {
  const texts = textsOf(language)
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
  return html`<section aria-labelledby="devices">
    <h2 id="devices">${texts.devices.sessions}</h2>
    <ul class="devices">
      ${sessions.map(({ digest, label, seenAtMs, isCurrent }) =>
        item(texts, {
          label,
          when: texts.devices.lastUsed(moments.format(seenAtMs)),
          current: isCurrent ? texts.devices.currentSession : null,
          action: { path: '/account/sessions/end', name: 'session', value: digest, label: texts.devices.end },
          formToken
        })
      )}
    </ul>
    ${
      sessions.length > 1
        ? html`<form method="post" action="/account/sessions/end-others">
            ${hidden('formToken', formToken)}<button class="button button-quiet" type="submit">
              ${texts.devices.endOthers}
            </button>
          </form>`
        : null
    }
    <h3>${texts.devices.known}</h3>
    <p>${texts.devices.knownLead}</p>
    <ul class="devices">
      ${devices.map(({ device, label, seenAtMs, isCurrent }) =>
        item(texts, {
          label,
          when: texts.devices.lastSignIn(moments.format(seenAtMs)),
          current: isCurrent ? texts.devices.currentDevice : null,
          action: { path: '/account/devices/forget', name: 'device', value: device, label: texts.devices.forget },
          formToken
        })
      )}
    </ul>
  </section>`
}

interface Item {
  readonly label: string
  readonly when: string
  /** What says that it is the one which the page is shown to. */
  readonly current: string | null
  readonly action: { readonly path: string; readonly name: string; readonly value: string; readonly label: string }
  readonly formToken: string
}

function item(texts: Texts, { label, when, current, action, formToken }: Item): Html {
  const name = label === '' ? texts.devices.unknown : label
  return html`<li>
    <div>
      <strong>${name}</strong>${current === null ? null : html` <span class="current">${current}</span>`}
      <p class="hint">${when}</p>
    </div>
    ${
      current !== null
        ? null
        : html`<form method="post" action="${action.path}">
            ${hidden('formToken', formToken)}${hidden(action.name, action.value)}<button
              class="link"
              type="submit"
              aria-label="${`${action.label} (${name}, ${when})`}"
            >
              ${action.label}
            </button>
          </form>`
    }
  </li>`
}
