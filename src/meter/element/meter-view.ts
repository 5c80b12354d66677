import type { RequirementDescription, VerdictDescription } from '../headless/describe-state.ts'
import type { MeterState } from '../headless/meter-state.ts'
import type { MeterTexts } from '../words/meter-texts.ts'
import { createElement, createIcon, setHidden, setText } from './create-element.ts'
import { COPY, EYE, KEY } from './icons.ts'
import { createRulesList } from './rules-list.ts'
import { createStrengthBar } from './strength-bar.ts'

/** The part of the meter that is seen and heard. It is handed codes and sentences, and never a password. */
export interface MeterView {
  readonly body: HTMLElement
  readonly region: HTMLElement
  readonly showButton: HTMLButtonElement
  readonly proposeButton: HTMLButtonElement
  /** Stands beside a proposal. */
  readonly copyButton: HTMLButtonElement
  readonly render: (state: MeterState, description: VerdictDescription, situation: Situation) => void
  readonly setShown: (isShown: boolean) => void
  /**
   * What came of asking for a proposal, and the proposal, whole even where the field is too narrow to show it; null once
   * it is of no interest any more.
   */
  readonly setProposed: (text: string | null, proposal?: string) => void
}

interface Situation {
  /** The person has left the field, or tried to send the form; what is missing is now an error. */
  readonly isTouched: boolean
  readonly isDifferenceTold: boolean
  readonly isCapsLockOn: boolean
}

export interface MeterViewOptions {
  readonly texts: MeterTexts
  readonly language: string
  /** What the policy asks for. */
  readonly requirements: readonly RequirementDescription[]
}

/**
 * Builds all of it at once, hidden where there is nothing to say yet. Rendering then writes only what changed, so that a
 * key costs a slow phone little.
 */
export function createMeterView({ texts, language, requirements }: MeterViewOptions): MeterView {
  const showLabel = createElement('span')
  const showButton = createButton('show-button', EYE, showLabel)
  const proposeButton = createButton('propose-button', KEY, texts.propose)
  // Until what it does is there.
  proposeButton.ariaDisabled = 'true'
  const copyButton = createButton('copy-button', COPY, texts.copy)
  // Clipboards are there on secure pages only.
  copyButton.hidden = (navigator as Partial<Navigator>).clipboard === undefined
  const capsLock = createElement('p', { part: 'caps-lock', hidden: '' }, texts.capsLock)
  const proposed = createElement('p', { part: 'proposed', hidden: '' })
  const bar = createStrengthBar(texts)
  const rules = createRulesList(texts, requirements)
  const issue = createElement('p', { part: 'issue', hidden: '' })
  const different = createElement('p', { part: 'different', hidden: '' }, texts.different)
  const verdict = createElement('p', { part: 'verdict' })
  const warning = createElement('p', { part: 'warning' })
  const suggestions = createElement('ul', { part: 'suggestions' })
  const advice = createElement('div', { part: 'advice', hidden: '' }, verdict, warning, suggestions)
  const region = createElement('div', { class: 'said', role: 'status' })
  const body = createElement(
    'div',
    { part: 'body', lang: language },
    // First, so that nothing that comes or goes moves what is pressed.
    createElement('div', { part: 'actions' }, showButton, proposeButton),
    capsLock,
    proposed,
    issue,
    bar.element,
    rules.element,
    advice,
    different,
    region
  )
  let shownAdvice = ''

  function renderAdvice(description: VerdictDescription): void {
    const { accepted, warning: why, suggestions: what } = description
    const wanted = [accepted, why, ...what].join('\n')
    if (wanted === shownAdvice) return
    shownAdvice = wanted
    setOptional(verdict, accepted)
    setOptional(warning, why)
    suggestions.replaceChildren(...what.map((text) => createElement('li', {}, text)))
    suggestions.hidden = what.length === 0
    advice.classList.toggle('accepted', accepted !== null)
    advice.hidden = accepted === null && why === null && what.length === 0
  }

  return {
    body,
    region,
    showButton,
    proposeButton,
    copyButton,
    render(state, description, { isTouched, isDifferenceTold, isCapsLockOn }) {
      setHidden(capsLock, !isCapsLockOn)
      setHidden(different, !isDifferenceTold)
      bar.render(state, description.level)
      renderAdvice(description)
      rules.render(state.requirements, isTouched)
      const [other] = description.otherIssues
      setOptional(issue, other ?? (isTouched ? description.issue : null))
    },
    setShown(isShown) {
      setText(showLabel, isShown ? texts.hide : texts.show)
      showButton.setAttribute('aria-label', isShown ? texts.hideName : texts.showName)
    },
    setProposed(text, proposal) {
      setOptional(proposed, text)
      if (proposal !== undefined) {
        proposed.append(createElement('code', { part: 'proposal', translate: 'no' }, proposal), copyButton)
      }
    }
  }
}

function createButton(part: string, icon: string, label: Node | string): HTMLButtonElement {
  return createElement('button', { type: 'button', part: `button ${part}` }, createIcon({ icon }), label)
}

function setOptional(element: HTMLElement, text: string | null): void {
  setText(element, text ?? '')
  setHidden(element, text === null)
}
