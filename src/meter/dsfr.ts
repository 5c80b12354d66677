import { createMessages } from '../messages/create-messages.ts'
import type { Language } from '../messages/sentences-of.ts'
import { createMeter, type Meter, type MeterOptions } from './create-meter.ts'
import type { MeterState } from './headless/meter-state.ts'

/** One line of the messages of the design system's password component: `fr-message--info`, `--valid`, `--error`. */
export interface DsfrMessage {
  readonly severity: 'info' | 'valid' | 'error'
  readonly message: string
}

export interface DsfrMessagesOptions {
  readonly language?: Language
  /** The person has left the field: what is missing is an error, and no longer a hint. */
  readonly isTouched?: boolean
}

export interface ConnectDsfrOptions extends MeterOptions {
  /** The values of the fields with the person's own data, as they stand now. */
  readonly findContext?: () => readonly string[]
}

/**
 * A meter's state as the messages of the password component of the French State's design system: for its markup, and
 * for the `messages` of `PasswordInput` in react-dsfr. Nothing of the design system comes with this package.
 *
 * Source: the documentation of the component `fr-password`, https://www.systeme-de-design.gouv.fr.
 */
export function dsfrMessages(state: MeterState, options: DsfrMessagesOptions = {}): readonly DsfrMessage[] {
  const { language = 'fr', isTouched = false } = options
  const messages = createMessages(language)
  const unmet = isTouched ? 'error' : 'info'
  const severities = { met: 'valid', unmet, unknown: 'info' } as const
  const listed = new Set<string>(state.requirements.map(({ requirement }) => requirement.code))
  return [
    ...state.requirements
      .filter(({ requirement, status }) => requirement.code !== 'too_long' || status === 'unmet')
      .map(({ requirement, status }) => ({
        severity: severities[status],
        message: messages.requirement(requirement)
      })),
    ...state.issues
      .filter(({ code }) => !listed.has(code))
      .map((issue) => ({ severity: 'error' as const, message: messages.issue(issue) }))
  ]
}

/**
 * Keeps the messages of a `.fr-password` component in step with what is typed. The component keeps its own button and
 * caps-lock hint; the lines of its `.fr-messages-group`, but for the first, are replaced.
 *
 * @returns The meter; `stop` ends all of it.
 * @throws {TypeError} The component has no `.fr-password__input` or no `.fr-messages-group`.
 */
export function connectDsfrPassword(component: Element, options: ConnectDsfrOptions): Meter {
  const input = component.querySelector<HTMLInputElement>('.fr-password__input')
  const group = component.querySelector('.fr-messages-group')
  if (input === null || group === null) {
    throw new TypeError('component must hold .fr-password__input and .fr-messages-group')
  }
  const { language = 'fr', findContext = () => [] } = options
  const meter = createMeter(options)
  const listening = new AbortController()
  const { signal } = listening
  let isTouched = false

  function render(state: MeterState): void {
    if (state.isEmpty || state.accepted === true) isTouched = false
    const lines = dsfrMessages(state, { language, isTouched })
    const isRefused = isTouched && state.accepted === false
    component.classList.toggle('fr-input-group--error', isRefused)
    component.classList.toggle('fr-input-group--valid', state.accepted === true)
    if (input !== null) input.setCustomValidity(meter.describe().issue ?? '')
    if (group !== null) renderLines(group, lines, language)
  }

  function insist(): void {
    isTouched = meter.state.accepted === false
    render(meter.state)
  }

  meter.subscribe(render)
  input.addEventListener('focus', meter.start, { signal })
  input.addEventListener('input', () => meter.update(input.value, findContext()), { signal })
  input.addEventListener('change', insist, { signal })
  input.addEventListener('invalid', insist, { signal })
  meter.update(input.value, findContext())
  return {
    ...meter,
    get state() {
      return meter.state
    },
    stop() {
      listening.abort()
      meter.stop()
    }
  }
}

const severityNames: Readonly<Record<Language, { readonly valid: string; readonly error: string }>> = {
  fr: { valid: 'validé', error: 'en erreur' },
  en: { valid: 'valid', error: 'in error' }
}

// The group is a live region: a line is written again only where it changed, or all of them would be read at every key.
function renderLines(group: Element, lines: readonly DsfrMessage[], language: Language): void {
  const [, ...present] = group.querySelectorAll('.fr-message')
  const said = severityNames[language]
  lines.forEach(({ severity, message }, index) => {
    const line = present[index] ?? group.appendChild(document.createElement('p'))
    const className = `fr-message fr-message--${severity}`
    if (line.className !== className) line.className = className
    if (line.textContent !== message) line.textContent = message
    line.setAttribute('data-fr-valid', said.valid)
    line.setAttribute('data-fr-error', said.error)
  })
  for (const line of present.slice(lines.length)) line.remove()
}
