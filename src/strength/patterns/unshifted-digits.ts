import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface UnshiftedDigitsMatch extends Span {
  readonly digits: string
}

/** The digit row of a French keyboard, and the two keys that differ in Belgium and on Apple's, without the shift key that digits need. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...['à', '&', 'é', '"', "'", '(', '-', 'è', '_', 'ç'].map((unit, digit) => [unit, digit] as const),
  ['§', 6],
  ['!', 8]
])
const MINIMUM_UNITS = 2
const MAXIMUM_UNITS = 8
const FORGOTTEN_SHIFT_BITS = 2

/** Digits as AZERTY gives them without shift: `&éà` is 120. */
export function find({ text, length }: PasswordText): UnshiftedDigitsMatch[] {
  const matches: UnshiftedDigitsMatch[] = []
  for (let start = 0; start < length; start++) {
    let digits = ''
    for (let at = start; at < length && digits.length < MAXIMUM_UNITS; at++) {
      const digit = DIGITS.get(text.charAt(at))
      if (digit === undefined) break
      digits += digit
      if (digits.length >= MINIMUM_UNITS) matches.push({ start, end: at + 1, digits })
    }
  }
  return matches
}

export function price({ digits }: UnshiftedDigitsMatch, _text: PasswordText, { digitTails }: Knowledge): number {
  const any = uniformBits(10 ** digits.length)
  return FORGOTTEN_SHIFT_BITS + Math.min(any, digitTails.get(digits) ?? any)
}

export function feedback(): Advice {
  const code = 'keyboard_row'
  return { kind: 'keyboard', alone: code, among: code, suggestions: ['avoid_keyboard_patterns'] }
}
