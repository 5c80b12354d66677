import type { MeterState } from '../headless/meter-state.ts'
import type { MeterTexts } from '../words/meter-texts.ts'
import { createElement, setHidden, setText } from './create-element.ts'

/** The strength as a bar of five segments, and the same in words below it. */
export interface StrengthBar {
  readonly element: HTMLElement
  readonly render: (state: MeterState, level: string) => void
}

const TONES = ['weak', 'weak', 'fair', 'strong', 'strong'] as const

export function createStrengthBar(texts: MeterTexts): StrengthBar {
  const segments = TONES.map(() => createElement('span', { part: 'segment' }))
  const bar = createElement(
    'div',
    { part: 'bar', 'aria-label': texts.strength, 'aria-valuemin': '0', 'aria-valuemax': '4' },
    ...segments
  )
  const words = createElement('p', { part: 'level' })
  const element = createElement('div', { part: 'meter' }, bar, words)
  let shown: number | null | undefined

  return {
    element,
    render({ strength, isEmpty, estimator }, level) {
      setText(words, level)
      setHidden(bar, !isEmpty && estimator === 'unavailable')
      const score = strength?.score ?? null
      if (score === shown) return
      shown = score
      const tone = score === null ? 'note' : TONES[score]
      // An empty bar has no role, because `role=meter` requires a value.
      bar.role = score === null ? null : 'meter'
      bar.ariaHidden = `${score === null}`
      bar.ariaValueNow = `${score ?? 0}`
      bar.ariaValueText = level
      element.className = `meter ${tone}`
      segments.forEach((segment, index) => segment.classList.toggle('filled', score !== null && index <= score))
    }
  }
}
