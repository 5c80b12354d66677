import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface RepeatMatch extends Span {
  /** Whether a capital stands where the first time had none, or the other way round: `Soleilsoleil`. */
  readonly caseChanges: boolean
  /** Units of what is repeated. */
  readonly period: number
}

const COUNT_BITS = 1
const CASE_CHANGE_BITS = 2

/**
 * A stretch that repeats: `aaaa`, `abcabcab`. For each period the longest runs, so at most a few for each place.
 */
export function find({ folded, upper, length }: PasswordText): RepeatMatch[] {
  const matches: RepeatMatch[] = []
  for (let period = 1; 2 * period <= length; period++) {
    let start = 0
    while (start + 2 * period <= length) {
      let end = start + period
      while (end < length && folded[end] === folded[end - period]) end++
      const minimum = period === 1 ? 3 : 2 * period
      if (end - start >= minimum && !repeatsWithin(folded, start, period)) {
        let same = start + period
        while (same < end && upper[same] === upper[same - period]) same++
        const caseChanges = same < end
        matches.push({ start, end, period, caseChanges })
        const whole = start + Math.floor((end - start) / period) * period
        if (whole < end) matches.push({ start, end: whole, period, caseChanges })
      }
      start = Math.max(start + 1, end - period + 1)
    }
  }
  return matches
}

/** Bits of what is repeated, 1 for the idea, log2 of how often, and 2 where the case changes: estimates. */
export function price({ start, end, period, caseChanges }: RepeatMatch, bitsOfUnit: number): number {
  const caseBits = caseChanges ? CASE_CHANGE_BITS : 0
  return bitsOfUnit + COUNT_BITS + Math.log2((end - start) / period) + caseBits
}

export function feedback({ period }: RepeatMatch): Advice {
  const code = period === 1 ? 'repeated_character' : 'repeated_pattern'
  return { kind: 'repeat', alone: code, among: code, suggestions: ['avoid_repeats'] }
}

/** Whether the unit itself is a repetition, which a shorter period finds. */
function repeatsWithin(folded: Uint16Array, start: number, period: number): boolean {
  for (let shorter = 1; 2 * shorter <= period; shorter++) {
    if (period % shorter !== 0) continue
    let index = shorter
    while (index < period && folded[start + index] === folded[start + index - shorter]) index++
    if (index === period) return true
  }
  return false
}
