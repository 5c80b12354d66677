import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

const MINIMUM_UNITS = 3
/** The idea to repeat something; half of log2 of its start is added for what it repeats. An estimate. */
const ECHO_BITS = 3
/** Three units come again by chance. */
const SHORTEST_BITS = 3

/** Stretches that stand earlier in the password: the second `foo` of `foo bar foo`. Work: the square of the length. */
export function find({ folded, length }: PasswordText): Span[] {
  const matches: Span[] = []
  // How long the same units follow from a place and from an earlier one; filled from the end.
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
  addMirrors(folded, length, matches)
  return matches
}

/** What stands right before, mirrored: `papillonnollipap`. */
function addMirrors(folded: Uint16Array, length: number, matches: Span[]): void {
  for (let start = MINIMUM_UNITS; start < length; start++) {
    // Nothing is between, or one character that both share.
    for (const before of [start - 1, start - 2]) {
      let units = 0
      while (units <= before && start + units < length && folded[start + units] === folded[before - units]) units++
      if (units >= MINIMUM_UNITS && !isOneUnit(folded, start, units)) matches.push({ start, end: start + units })
    }
  }
}

function isOneUnit(folded: Uint16Array, start: number, units: number): boolean {
  return folded.subarray(start, start + units).every((unit) => unit === folded[start])
}

export function price(match: Span, text: PasswordText): number {
  const short = match.end - match.start === MINIMUM_UNITS ? SHORTEST_BITS : 0
  return ECHO_BITS + short + Math.log2(match.start) / 2 + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'repeat', alone: 'repeated_pattern', among: 'repeated_pattern', suggestions: ['avoid_repeats'] }
}
