import { LETTER } from '../reading/password-text.ts'
import type { PasswordText } from '../reading/password-text.ts'
import type { Span } from './pattern.ts'

const CAPITAL_FIRST_BITS = 0.7
const ALL_CAPITALS_BITS = 1.6
const FURTHER_CAPITAL_BITS = 2
const CAPITAL_LAST_BITS = 2

/** Bits of the capitals in a stretch: none, the first, all, the last, or any choice of so many. */
export function letterCaseBits({ upper, kinds }: PasswordText, { start, end }: Span): number {
  let capitals = 0
  let letters = 0
  for (let index = start; index < end; index++) {
    if (kinds[index] === LETTER) letters++
    // A capital after a hyphen or a space is as expected as the first one.
    const expected = index > start && kinds[index - 1] !== LETTER && upper[start] === 1
    if (upper[index] === 1 && !expected) capitals++
  }
  if (capitals === 0) return 0
  if (capitals === 1 && upper[start] === 1) return CAPITAL_FIRST_BITS
  if (capitals >= letters) return ALL_CAPITALS_BITS
  if (capitals === 1 && upper[end - 1] === 1) return CAPITAL_LAST_BITS
  const further = CAPITAL_FIRST_BITS + (capitals - 1) * FURTHER_CAPITAL_BITS
  return Math.min(further, 1 + log2Choices(Math.max(letters, capitals), Math.min(capitals, letters - capitals)))
}

/** log2 of the ways to choose up to `chosen` of `from`. */
function log2Choices(from: number, chosen: number): number {
  let ways = 1
  let total = 1
  for (let index = 1; index <= chosen; index++) {
    ways *= (from - index + 1) / index
    total += ways
  }
  return Math.log2(total)
}
