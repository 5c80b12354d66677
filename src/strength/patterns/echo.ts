import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

const MINIMUM_UNITS = 3
/** That something comes back, and which of the few things that stand before. */
const ECHO_BITS = 3

/** What has stood in the password before: the second `foo` of `foo bar foo` is paid once. Work: the square of the length. */
export function find({ folded, length }: PasswordText): Span[] {
  const matches: Span[] = []
  // How many units are the same from a place on and from an earlier one; filled from the end.
  const common = new Uint8Array(length * (length + 1))
  for (let start = length - 1; start > 0; start--) {
    let longest = 0
    for (let from = 0; from < start; from++) {
      if (folded[from] !== folded[start]) continue
      const after = start + 1 < length ? (common[(start + 1) * length + from + 1] ?? 0) : 0
      const units = after + 1
      common[start * length + from] = units
      longest = Math.max(longest, Math.min(units, start - from))
    }
    if (longest >= MINIMUM_UNITS) matches.push({ start, end: start + longest })
  }
  return matches
}

export function price(match: Span, text: PasswordText): number {
  return ECHO_BITS + Math.log2(match.start) / 2 + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'repeat', alone: 'repeated_pattern', among: 'repeated_pattern', suggestions: ['avoid_repeats'] }
}
