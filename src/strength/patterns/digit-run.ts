import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

const MAXIMUM_DIGITS = 7

/** Up to seven digits in a row, any of them. */
export function find({ digitRun, length }: PasswordText): Span[] {
  const matches: Span[] = []
  for (let start = 0; start < length; start++) {
    for (let end = start + 1; end <= length && end - start <= MAXIMUM_DIGITS && digitRun[end - 1] !== 0; end++) {
      matches.push({ start, end })
    }
  }
  return matches
}

/** As usual as the digits after a word are in the list of common passwords, else any digits of that number. */
export function price({ start, end }: Span, { text }: PasswordText, { digitTails }: Knowledge): number {
  const any = uniformBits(10 ** (end - start))
  return Math.min(any, digitTails.get(text.slice(start, end)) ?? any)
}

export function feedback(): Advice {
  return { kind: 'digits', alone: 'only_digits', among: 'too_short', suggestions: ['add_characters'] }
}
