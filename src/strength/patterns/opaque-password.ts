import { EMPTY_FINGERPRINT, nextFingerprint } from '../knowledge/fingerprint-set.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** Shorter ones are in the dictionary, or cheap anyway. */
const MINIMUM_UNITS = 8
/** Most are among the first 4,000 of their length in the lists they come from: log2(4096). */
const RANK_BITS = 12
/** No listed one is longer, and each string that is looked up may have a listed fingerprint by chance. */
const MAXIMUM_UNITS = 24
/** What a composition rule makes people add behind it. */
const MAXIMUM_TAIL_UNITS = 5
/** Capitals within are part of the string that a program made. */
const MAXIMUM_CASE_BITS = 1

/**
 * Common passwords that no other pattern explains (`ghhh47hj7649`, of programs that make accounts by the thousand): kept as
 * fingerprints, and looked for at the start, where a rule's capital, digit or symbol comes after them.
 */
export function find({ folded, length }: PasswordText, { opaquePasswords }: Knowledge): Span[] {
  const matches: Span[] = []
  if (length > MAXIMUM_UNITS + MAXIMUM_TAIL_UNITS) return matches
  let state = EMPTY_FINGERPRINT
  for (let end = 1; end <= length; end++) {
    state = nextFingerprint(state, folded[end - 1] ?? 0)
    const whole = length - end <= MAXIMUM_TAIL_UNITS || comesAgain(folded, end)
    if (end >= MINIMUM_UNITS && whole && opaquePasswords.has(state)) matches.push({ start: 0, end, listed: true })
  }
  return matches
}

/** Whether the units before `end` follow once more. */
function comesAgain(folded: Uint16Array, end: number): boolean {
  return 2 * end <= folded.length && folded.subarray(0, end).every((unit, at) => unit === folded[end + at])
}

export function price(match: Span, text: PasswordText): number {
  return RANK_BITS + Math.min(letterCaseBits(text, match), MAXIMUM_CASE_BITS)
}

export function feedback(): Advice {
  return {
    kind: 'common_password',
    alone: 'common_password',
    among: 'similar_to_common_password',
    suggestions: ['use_several_words']
  }
}
