import { DIGIT, LETTER, SYMBOL } from './password-text.ts'
import type { PasswordText } from './password-text.ts'
import type { WordTrie } from './word-trie.ts'

const ALPHABET = 27
const DIGIT_BITS = 3.32
const SYMBOL_BITS = 5
const OTHER_BITS = 8
/** What it costs to go from letters to digits to symbols inside what no pattern knows. */
const SWITCH_BITS = 1.5
const CASE_SWITCH_BITS = 2
const ACCENT_BITS = 1
/**
 * However odd the run of letters: most of what looks like chance is an abbreviation or a word of another language, so a
 * letter counts for little more than the ten guesses a unit of zxcvbn. Dearer, and one in seven of the common passwords
 * that the lists leave out would be accepted; much cheaper, and random letters would be refused.
 */
const MAXIMUM_LETTER_BITS = 3.6
/** How many occurrences the shorter context counts for where the longer one was seen seldom. */
const PAIR_WEIGHT = 20
const TRIPLE_WEIGHT = 12

/**
 * Prices what no pattern knows, unit by unit: letters by the two before them, as words and names run. Learnt from the
 * dictionary itself when it is loaded, so it weighs nothing in the download.
 */
export class LetterModel {
  readonly #bits: Float32Array

  constructor(words: WordTrie) {
    const triples = new Float64Array(ALPHABET ** 3)
    words.countTriples(triples, tripleOf)
    const pairs = new Float64Array(ALPHABET ** 2)
    const singles = new Float64Array(ALPHABET)
    for (let at = 0; at < triples.length; at++) {
      const count = at % ALPHABET === 0 ? 0 : (triples[at] ?? 0)
      triples[at] = count
      pairs[at % ALPHABET ** 2] = (pairs[at % ALPHABET ** 2] ?? 0) + count
      singles[at % ALPHABET] = (singles[at % ALPHABET] ?? 0) + count
    }
    this.#bits = new Float32Array(ALPHABET ** 3)
    smooth(singles, 0, null, 0, ALPHABET)
    for (let second = 0; second < ALPHABET; second++) {
      smooth(pairs, second, singles, 0, PAIR_WEIGHT)
      for (let first = 0; first < ALPHABET; first++) {
        smooth(triples, first * ALPHABET + second, pairs, second, TRIPLE_WEIGHT)
      }
    }
    for (let at = 0; at < triples.length; at++) {
      this.#bits[at] = Math.min(-Math.log2(triples[at] ?? 0), MAXIMUM_LETTER_BITS)
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
    const second = known > 0 ? codeOf(text.folded[index - 1] ?? 0) : 0
    const first = known > 1 && second !== 0 ? codeOf(text.folded[index - 2] ?? 0) : 0
    const letterBits = this.#bits[(first * ALPHABET + second) * ALPHABET + codeOf(text.folded[index] ?? 0)] ?? 0
    const caseBits = second !== 0 && text.upper[index] !== text.upper[index - 1] ? CASE_SWITCH_BITS : 0
    return letterBits + turn + caseBits + (text.accented[index] === 1 ? ACCENT_BITS : 0)
  }
}

/** Turns the counts after a context into shares, smoothed by those after a shorter context (null: all alike). */
function smooth(
  counts: Float64Array,
  context: number,
  shorter: Float64Array | null,
  shorterContext: number,
  weight: number
): void {
  const base = context * ALPHABET
  let total = weight
  for (let letter = 0; letter < ALPHABET; letter++) total += counts[base + letter] ?? 0
  for (let letter = 0; letter < ALPHABET; letter++) {
    const expected = shorter === null ? 1 / ALPHABET : (shorter[shorterContext * ALPHABET + letter] ?? 0)
    counts[base + letter] = ((counts[base + letter] ?? 0) + weight * expected) / total
  }
}

function tripleOf(first: number, second: number, third: number): number {
  return (codeOf(first) * ALPHABET + codeOf(second)) * ALPHABET + codeOf(third)
}

/** 1 to 26 for a letter, 0 for the start of a stretch and everything else. */
function codeOf(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 0
}
