import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

/** What is added before or after a password only because a composition rule asks for it. */
const PADDINGS = ['aa', 'aa1', '1a', 'a1', 'aa1!', 'a1!', '1a!', 'aa@1', 'aa!']
/** The three prices are estimates: `Aa` is one of two, and whoever keeps to one case has less reason to add it. */
const SHORT_PADDING_BITS = 1
const BITS_PER_FURTHER_UNIT = 1
const ONE_CASE_BITS = 2

/** `Aa`, `aA1!` and the like at either end. */
export function find({ text, length }: PasswordText): Span[] {
  const lower = text.toLowerCase()
  const matches: Span[] = []
  for (const padding of PADDINGS) {
    if (lower.startsWith(padding)) matches.push({ start: 0, end: padding.length })
    if (lower.endsWith(padding)) matches.push({ start: length - padding.length, end: length })
  }
  return matches
}

export function price({ start, end }: Span, { text }: PasswordText): number {
  const padding = text.slice(start, end)
  const bothCases = /[a-z]/u.test(padding) && /[A-Z]/u.test(padding)
  const further = end - start - 2
  return SHORT_PADDING_BITS + further * BITS_PER_FURTHER_UNIT + (bothCases ? 0 : ONE_CASE_BITS)
}

export function feedback(): Advice {
  return { kind: 'separator', alone: 'too_short', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
