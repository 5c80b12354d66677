import type { RequirementDescription, VerdictDescription } from '../headless/describe-state.ts'
import type { MeterState } from '../headless/meter-state.ts'
import type { MeterTexts } from '../words/meter-texts.ts'
import { createElement, createIcon, setHidden, setText } from './create-element.ts'
import { COPY, EYE, KEY } from './icons.ts'
import { createRulesList } from './rules-list.ts'
import { createStrengthBar } from './strength-bar.ts'

/** The visible and audible part of the meter. It receives codes and sentences; of passwords, only proposals. */
export interface MeterView {
  readonly body: HTMLElement
  readonly region: HTMLElement
  readonly showButton: HTMLButtonElement
  readonly proposeButton: HTMLButtonElement
  /** Beside a proposal. */
  readonly copyButton: HTMLButtonElement
  readonly render: (state: MeterState, description: VerdictDescription, situation: Situation) => void
  readonly setShown: (isShown: boolean) => void
  /**
   * Shows the result of a request for a proposal, and the proposal itself, in full even if the field is too narrow;
   * null removes both.
   */
  readonly setProposed: (text: string | null, proposal?: string) => void
}

interface Situation {
  /** The user has left the field or tried to submit the form: unmet rules are now errors. */
  readonly isTouched: boolean
  readonly isDifferenceTold: boolean
  readonly isCapsLockOn: boolean
}

export interface MeterViewOptions {
  readonly texts: MeterTexts
  readonly language: string
  /** The requirements of the policy. */
  readonly requirements: readonly RequirementDescription[]
}

/**
 * Builds all the elements at once, hidden while empty. Rendering then writes only what changed, so that a key takes
 * little time on a slow phone.
 */
export function createMeterView({ texts, language, requirements }: MeterViewOptions): MeterView {
  const showLabel = createElement('span')
  const showButton = createButton('show-button', EYE, showLabel)
  const proposeButton = createButton('propose-button', KEY, texts.propose)
  // Until its code is loaded.
  proposeButton.ariaDisabled = 'true'
  const copyButton = createButton('copy-button', COPY, texts.copy)
  // The clipboard exists on secure pages only.
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
    // First, so that elements that appear or disappear do not move the buttons.
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
