import { DIGIT, LETTER, SYMBOL } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { LETTER_CODES, letterCode } from './letter-codes.ts'
import type { WordAutomaton } from './word-automaton.ts'

const ALPHABET = LETTER_CODES
/** One of ten; then a symbol, and a sign of a script with thousands, for which a language uses some hundreds. */
const DIGIT_BITS = 3.32
const SYMBOL_BITS = 6.5
const OTHER_BITS = 8
/** A letter that begins a word of another script: the script, and then a letter of it. */
const OTHER_SCRIPT_BITS = 6
/** What it costs to go from letters to digits to symbols inside what no pattern knows. */
const SWITCH_BITS = 2.5
const CASE_SWITCH_BITS = 3
const CAPITAL_FIRST_BITS = 1.5
const ACCENT_BITS = 1
/**
 * However odd the run of letters: much of what looks like chance in one case is an abbreviation or a word of another
 * language. Capitals among small letters are chance: with these prices the median of ten random characters, of small letters
 * as of the whole keyboard, is within one and a half powers of ten of their true space.
 */
const MAXIMUM_LETTER_BITS = 4.5
/** How many occurrences the shorter context counts for where the longer one was seen seldom. */
const PAIR_WEIGHT = 20
const TRIPLE_WEIGHT = 12

/**
 * Prices what no pattern knows, unit by unit: letters by the two before them, as words and names run. Learnt from the
 * dictionary itself when it is loaded, so it weighs nothing in the download.
 */
export class LetterModel {
  readonly #triples: Uint32Array
  readonly #pairs: Float64Array = new Float64Array(ALPHABET ** 2)
  readonly #singles: Float64Array = new Float64Array(ALPHABET)
  readonly #pairTotals: Float64Array = new Float64Array(ALPHABET ** 2)
  readonly #singleTotals: Float64Array = new Float64Array(ALPHABET)
  #total = 0

  constructor({ triples }: WordAutomaton) {
    this.#triples = triples
    for (let at = 0; at < triples.length; at++) {
      const count = triples[at] ?? 0
      if (count === 0 || at % ALPHABET === 0) continue
      add(this.#pairs, at % ALPHABET ** 2, count)
      add(this.#singles, at % ALPHABET, count)
      add(this.#pairTotals, Math.floor(at / ALPHABET), count)
      add(this.#singleTotals, Math.floor(at / ALPHABET) % ALPHABET, count)
      this.#total += count
    }
  }

  /** Bits of the unit at `index`, in a stretch that began at least `known` units earlier (0, 1 or 2 are told apart). */
  bits(text: PasswordText, index: number, known: number): number {
    const kind = text.kinds[index]
    const previous = known > 0 ? text.kinds[index - 1] : kind
    const turn = kind === previous ? 0 : SWITCH_BITS
    if (kind === DIGIT) return DIGIT_BITS + turn
    if (kind === SYMBOL) return SYMBOL_BITS + turn
    if (kind !== LETTER) return OTHER_BITS + turn
    const code = letterCode(text.folded[index] ?? 0)
    if (code === 0) {
      const goesOn = known > 0 && previous === LETTER && letterCode(text.folded[index - 1] ?? 0) === 0
      return (goesOn ? MAXIMUM_LETTER_BITS : OTHER_SCRIPT_BITS) + turn
    }
    const second = known > 0 ? letterCode(text.folded[index - 1] ?? 0) : 0
    const first = known > 1 && second !== 0 ? letterCode(text.folded[index - 2] ?? 0) : 0
    const letterBits = -Math.log2(this.#share(first, second, code))
    const caseBits = second === 0 ? 0 : caseBitsAt(text, index, known)
    const accentBits = text.accented[index] === 1 ? ACCENT_BITS : 0
    return Math.min(letterBits, MAXIMUM_LETTER_BITS) + turn + caseBits + accentBits
  }

  /** How many of the letters after `first` and `second` are `third`, smoothed by those after `second` and by all. */
  #share(first: number, second: number, third: number): number {
    const alone = ((this.#singles[third] ?? 0) + 1) / (this.#total + ALPHABET)
    const pair = second * ALPHABET + third
    const afterOne =
      ((this.#pairs[pair] ?? 0) + PAIR_WEIGHT * alone) / ((this.#singleTotals[second] ?? 0) + PAIR_WEIGHT)
    const context = first * ALPHABET + second
    const count = this.#triples[context * ALPHABET + third] ?? 0
    return (count + TRIPLE_WEIGHT * afterOne) / ((this.#pairTotals[context] ?? 0) + TRIPLE_WEIGHT)
  }
}

/** Of a letter after another: a small one after the capital that begins is as usual, and any other change is chance. */
function caseBitsAt({ upper }: PasswordText, index: number, known: number): number {
  if (upper[index] === upper[index - 1]) return 0
  return known === 1 && upper[index] === 0 ? CAPITAL_FIRST_BITS : CASE_SWITCH_BITS
}

function add(counts: Float64Array, index: number, count: number): void {
  counts[index] = (counts[index] ?? 0) + count
}
