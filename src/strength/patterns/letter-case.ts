import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { Span } from './pattern.ts'

/**
 * Estimates: the lists of leaked passwords at hand are in small letters. A capital first is what nearly every rule gets: of
 * ten words some six have one. All, the last and every other one are what a few think of.
 */
const CAPITAL_FIRST_BITS = 0.7
/** Whoever begins one word with a capital begins the next with one too. */
const CAPITAL_FIRST_AGAIN_BITS = 0.3
const ALL_CAPITALS_BITS = 1.6
const FURTHER_CAPITAL_BITS = 3.5
const CAPITAL_LAST_BITS = 3
const ALTERNATING_BITS = 2.5
const FEWEST_ALTERNATING = 6
/** In a short word a capital that does not begin it is chance rather than a choice. */
const SHORT_BITS = 4
/** Where the words of a phrase begin is no choice. */
const SEVERAL_WORDS_BITS = 2.5
const FEWEST_OF_SEVERAL_WORDS = 12
const FEWEST_LETTERS_A_WORD = 3
/** Letters that stand for a word before a vowel: `CraintLEauFroide`. */
const ELIDED: ReadonlySet<number> = new Set(Array.from('cdjlmnst', (letter) => letter.charCodeAt(0)))
/** Capitals elsewhere are mostly random: this and log2 of the ways to choose up to so many of the letters. */
const ANYWHERE_BITS = 4

/** Bits of the capitals in a stretch: 0 for none, else by the cheapest rule that gives them. */
export function letterCaseBits({ upper, kinds, folded }: PasswordText, { start, end }: Span): number {
  const first = firstLetter(kinds, start, end)
  let capitals = 0
  let letters = 0
  for (let index = start; index < end; index++) {
    if (kinds[index] === LETTER) letters++
    // A capital after a hyphen or a space is as expected as the first one.
    const expected = index > first && kinds[index - 1] !== LETTER && upper[first] === 1
    if (upper[index] === 1 && !expected) capitals++
  }
  if (capitals === 0) return 0
  if (capitals === 1 && upper[first] === 1) {
    return start > 0 && upper[0] === 1 ? CAPITAL_FIRST_AGAIN_BITS : CAPITAL_FIRST_BITS
  }
  if (capitals >= letters) return ALL_CAPITALS_BITS
  const short = letters < FEWEST_ALTERNATING ? SHORT_BITS : 0
  if (capitals === 1 && upper[end - 1] === 1) return CAPITAL_LAST_BITS + short
  if (alternates(upper, start, end)) return ALTERNATING_BITS
  if (beginsWords(upper, folded, start, end, first, letters, capitals)) return CAPITAL_FIRST_BITS + SEVERAL_WORDS_BITS
  const begins = upper[first] === 1 ? CAPITAL_FIRST_BITS : FURTHER_CAPITAL_BITS
  const further = begins + (capitals - 1) * FURTHER_CAPITAL_BITS
  const anywhere = ANYWHERE_BITS + log2Choices(Math.max(letters, capitals), Math.min(capitals, letters - capitals))
  return Math.min(further, anywhere) + short
}

/** `14Juillet` begins with a capital as `Juillet` does. */
function firstLetter(kinds: Uint8Array, start: number, end: number): number {
  let first = start
  while (first < end - 1 && kinds[first] !== LETTER) first++
  return first
}

/** Capitals begin the words of what is too long for one: `DesChiffresEtDesLettres`. */
function beginsWords(
  upper: Uint8Array,
  folded: Uint16Array,
  start: number,
  end: number,
  first: number,
  letters: number,
  capitals: number
): boolean {
  if (letters < FEWEST_OF_SEVERAL_WORDS || upper[first] !== 1 || upper[end - 1] === 1) return false
  if (letters < capitals * FEWEST_LETTERS_A_WORD) return false
  for (let index = start + 1; index < end; index++) {
    if (upper[index] === 1 && upper[index - 1] === 1 && !ELIDED.has(folded[index - 1] ?? 0)) return false
  }
  return true
}

/** Every other letter a capital: `mArSeIlLe`. */
function alternates(upper: Uint8Array, start: number, end: number): boolean {
  if (end - start < FEWEST_ALTERNATING) return false
  for (let index = start + 1; index < end; index++) if (upper[index] === upper[index - 1]) return false
  return true
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
