import type { MeterDescription, RequirementDescription } from '../describe-state.ts'
import type { MeterState } from '../meter-state.ts'
import type { MeterTexts } from '../texts/meter-texts.ts'
import { createElement, createIcon, setText } from './create-element.ts'
import { CROSS, DOT, EYE, KEY, TICK } from './icons.ts'

/** The part of the meter that is seen and heard. It is handed codes and sentences, and never a password. */
export interface MeterView {
  readonly body: HTMLElement
  readonly region: HTMLElement
  readonly showButton: HTMLButtonElement
  readonly proposeButton: HTMLButtonElement
  /** `isInsistent`: the person has left the field, or tried to send the form; what is missing is now an error. */
  readonly render: (state: MeterState, description: MeterDescription, isInsistent: boolean) => void
  readonly setShown: (isShown: boolean) => void
  readonly setCapsLock: (isOn: boolean) => void
  /**
   * What came of asking for a proposal, and the proposal, whole even where the field is too narrow to show it; null once
   * it is of no interest any more.
   */
  readonly setProposed: (text: string | null, proposal?: string) => void
}

const LEVELS = ['weak', 'weak', 'fair', 'strong', 'strong'] as const

export function createMeterView(texts: MeterTexts, language: string): MeterView {
  const showLabel = createElement('span')
  const showButton = createButton('show-button', EYE, showLabel)
  const proposeButton = createButton('propose-button', KEY, texts.propose)
  const capsLock = createElement('p', { part: 'caps-lock' }, texts.capsLock)
  const proposed = createElement('p', { part: 'proposed' })
  const segments = LEVELS.map(() => createElement('span', { part: 'segment' }))
  const bar = createElement(
    'div',
    { part: 'bar', 'aria-label': texts.strength, 'aria-valuemin': '0', 'aria-valuemax': '4' },
    ...segments
  )
  const level = createElement('p', { part: 'level' })
  const meter = createElement('div', { part: 'meter' }, bar, level)
  const rules = createElement('ul', { 'aria-labelledby': 'rules-title' })
  const rulesBox = createElement(
    'div',
    { part: 'rules' },
    createElement('p', { part: 'rules-title', id: 'rules-title' }, texts.rules),
    rules
  )
  const issue = createElement('p', { part: 'issue' })
  const verdict = createElement('p', { part: 'verdict' })
  const warning = createElement('p', { part: 'warning' })
  const suggestions = createElement('ul', { part: 'suggestions' })
  const advice = createElement('div', { part: 'advice' }, verdict, warning, suggestions)
  const region = createElement('div', { class: 'said', role: 'status', 'aria-live': 'polite' })
  const body = createElement(
    'div',
    { part: 'body', lang: language },
    issue,
    createElement('div', { part: 'actions' }, showButton, proposeButton),
    capsLock,
    proposed,
    meter,
    rulesBox,
    advice,
    region
  )
  for (const element of [capsLock, proposed, issue, advice]) element.hidden = true

  function renderMeter({ strength, isEmpty, estimator }: MeterState, description: MeterDescription): void {
    // Nothing to read in a bar that shows nothing yet: `role=meter` requires a value.
    if (strength === null) {
      bar.removeAttribute('role')
      bar.ariaHidden = 'true'
    } else {
      bar.role = 'meter'
      bar.ariaHidden = null
      bar.ariaValueNow = `${strength.score}`
      bar.ariaValueText = description.level
    }
    const tone = strength === null ? '' : LEVELS[strength.score]
    bar.className = `bar ${tone}`
    bar.hidden = !isEmpty && estimator === 'unavailable'
    level.className = `level ${tone === '' ? 'note' : tone}`
    segments.forEach((segment, index) =>
      segment.classList.toggle('filled', strength !== null && index <= strength.score)
    )
    setText(level, description.level)
  }

  function renderAdvice(description: MeterDescription): void {
    setOptional(verdict, description.accepted)
    setOptional(warning, description.warning)
    suggestions.replaceChildren(...description.suggestions.map((text) => createElement('li', {}, text)))
    suggestions.hidden = description.suggestions.length === 0
    advice.className = `advice ${description.accepted === null ? '' : 'accepted'}`
    advice.hidden =
      description.accepted === null && description.warning === null && description.suggestions.length === 0
  }

  return {
    body,
    region,
    showButton,
    proposeButton,
    render(state, description, isInsistent) {
      // The worker answers within a few milliseconds: until then the last answer stands, rather than a flicker.
      const isBetweenAnswers = !state.isEmpty && state.strength === null && state.estimator === 'ready'
      if (!isBetweenAnswers) {
        renderMeter(state, description)
        renderAdvice(description)
      }
      renderRules(rules, description.requirements, texts, { isInsistent, isBetweenAnswers })
      const [other] = description.otherIssues
      setOptional(issue, other ?? (isInsistent ? description.issue : null))
    },
    setShown(isShown) {
      setText(showLabel, isShown ? texts.hide : texts.show)
      showButton.setAttribute('aria-label', isShown ? texts.hideName : texts.showName)
    },
    setCapsLock(isOn) {
      capsLock.hidden = !isOn
    },
    setProposed(text, proposal) {
      setOptional(proposed, text)
      if (proposal !== undefined)
        proposed.append(createElement('code', { part: 'proposal', translate: 'no' }, proposal))
    }
  }
}

interface RuleRendering {
  readonly isInsistent: boolean
  readonly isBetweenAnswers: boolean
}

function renderRules(
  list: HTMLUListElement,
  requirements: readonly RequirementDescription[],
  texts: MeterTexts,
  { isInsistent, isBetweenAnswers }: RuleRendering
): void {
  // A limit far away is no help to anyone who has not met it.
  const lines = requirements.filter(({ code, status }) => code !== 'too_long' || status === 'unmet')
  const known = new Map([...list.children].map((line) => [(line as HTMLElement).dataset['code'], line]))
  const wanted = lines.map((line) => known.get(line.code) ?? createRule(line))
  if (wanted.length !== list.children.length || wanted.some((line, index) => line !== list.children[index])) {
    list.replaceChildren(...wanted)
  }
  lines.forEach(({ status }, index) => {
    const line = wanted[index]
    if (line === undefined || (status === 'unknown' && isBetweenAnswers)) return
    const look = status === 'unmet' && isInsistent ? 'missed' : status
    if (line.classList.contains(look)) return
    line.className = `rule line ${look}`
    line.setAttribute('part', `rule rule-${look}`)
    line.firstElementChild?.replaceWith(createIcon(look === 'met' ? TICK : look === 'missed' ? CROSS : DOT))
    const said = { met: ` (${texts.met})`, unmet: ` (${texts.unmet})`, unknown: '' }[status]
    if (line.lastElementChild !== null) setText(line.lastElementChild, said)
  })
}

function createRule({ code, text }: RequirementDescription): HTMLElement {
  return createElement(
    'li',
    { 'data-code': code },
    createIcon(DOT),
    createElement('span', {}, text),
    createElement('span', { class: 'said' })
  )
}

function createButton(part: string, icon: string, label: Node | string): HTMLButtonElement {
  return createElement('button', { type: 'button', part: `button ${part}` }, createIcon(icon), label)
}

function setOptional(element: HTMLElement, text: string | null): void {
  setText(element, text ?? '')
  element.hidden = text === null
}
