import type { RequirementDescription } from '../headless/describe-state.ts'
import type { RequirementState } from '../headless/meter-state.ts'
import type { MeterTexts } from '../words/meter-texts.ts'
import { createElement, createIcon } from './create-element.ts'
import { CROSS, DOT, TICK } from './icons.ts'

/** What the policy asks for, line by line, each with its mark. */
export interface RulesList {
  readonly element: HTMLElement
  /** @param isTouched What is missing is now an error, and no longer a hint. */
  readonly render: (requirements: readonly RequirementState[], isTouched: boolean) => void
}

interface Rule {
  readonly line: HTMLElement
  readonly show: (look: Look) => void
}

type Look = RequirementState['status'] | 'missed'

/** All lines stand from the start, before anything is typed: a key changes the marks that it has to, and nothing else. */
export function createRulesList(texts: MeterTexts, requirements: readonly RequirementDescription[]): RulesList {
  const rules = requirements.map((requirement) => createRule(requirement, texts))
  const element = createElement(
    'div',
    { part: 'rules' },
    createElement('p', { part: 'rules-title', id: 'rules-title' }, texts.rules),
    createElement('ul', { 'aria-labelledby': 'rules-title' }, ...rules.map(({ line }) => line))
  )
  return {
    element,
    render(states, isTouched) {
      states.forEach(({ status }, index) => {
        rules[index]?.show(status === 'unmet' && isTouched ? 'missed' : status)
      })
    }
  }
}

function createRule({ code, text }: RequirementDescription, texts: MeterTexts): Rule {
  // Every look is there from the start, and a class shows one: a tick is painted, and nothing is laid out again.
  const line = createElement(
    'li',
    { 'data-code': code },
    createIcon({ 'if-met': TICK, 'if-unmet if-unknown': DOT, 'if-missed': CROSS }),
    createElement('span', {}, text),
    createElement(
      'span',
      { class: 'said' },
      createElement('span', { class: 'if-met' }, ` (${texts.met})`),
      createElement('span', { class: 'if-unmet if-missed' }, ` (${texts.unmet})`)
    )
  )
  let shown: Look | undefined
  return {
    line,
    show(look) {
      if (look === shown) return
      shown = look
      line.className = `rule ${look}`
      line.part = `rule rule-${look}`
      // A limit far away is no help to anyone who has not met it.
      line.hidden = code === 'too_long' && look !== 'unmet' && look !== 'missed'
    }
  }
}
