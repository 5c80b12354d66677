import type { RequirementDescription } from '../headless/describe-state.ts'
import type { RequirementState } from '../headless/meter-state.ts'
import type { MeterTexts } from '../words/meter-texts.ts'
import { createElement, createIcon } from './create-element.ts'
import { CROSS, DOT, TICK } from './icons.ts'

/** The requirements of the policy as a list, each with its mark. */
export interface RulesList {
  readonly element: HTMLElement
  /** @param isTouched Unmet rules are now errors, no longer hints. */
  readonly render: (requirements: readonly RequirementState[], isTouched: boolean) => void
}

interface Rule {
  readonly line: HTMLElement
  readonly show: (look: Look) => void
}

type Look = RequirementState['status'] | 'missed'

/** All lines exist from the start: a key changes only the marks that differ. */
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
  // All the marks exist from the start, and a class shows one: a change is painted without a new layout.
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
      // The maximum length is of no interest until it is exceeded.
      line.hidden = code === 'too_long' && look !== 'unmet' && look !== 'missed'
    }
  }
}
