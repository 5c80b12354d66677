import type { PasswordText } from '../reading/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** What is put before or after a password for no other reason than a rule that asks for it. */
const PADDINGS = ['aa', 'aa1', '1a', 'a1', 'aa1!', 'a1!', '1a!', 'aa@1', 'aa!']
const SHORT_PADDING_BITS = 0.5
const BITS_PER_FURTHER_UNIT = 1

/** `Aa`, `aA1!` and the like at either end. */
export function find({ text, length }: PasswordText): Span[] {
  const lower = text.toLowerCase()
  const matches: Span[] = []
  for (const padding of PADDINGS) {
    if (padding.length >= length) continue
    if (lower.startsWith(padding)) matches.push({ start: 0, end: padding.length })
    if (lower.endsWith(padding)) matches.push({ start: length - padding.length, end: length })
  }
  return matches
}

export function price(match: Span, text: PasswordText): number {
  const further = match.end - match.start - 2
  return SHORT_PADDING_BITS + further * BITS_PER_FURTHER_UNIT + (letterCaseBits(text, match) > 0 ? 0 : 2)
}

export function say(): Advice {
  return { kind: 'separator', alone: 'too_short', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
