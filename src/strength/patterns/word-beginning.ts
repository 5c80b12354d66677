import type { Knowledge } from '../knowledge/knowledge.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Span } from './pattern.ts'

export { feedback } from './derived-word.ts'

/** The beginning of a word of the lists, cut off by the end of the password. */
export interface WordBeginningMatch extends Span {
  /** Bits of the cheapest word that begins so. */
  readonly wordBits: number
}

const MINIMUM_UNITS = 3
/** Behind which of some eight letters it is cut off. */
const CUT_BITS = 3
/** Three letters begin some word by chance. */
const SHORTEST_CUT_BITS = 5
/** Words that begin so, at most: no more begin with three letters, but for a few prefixes. */
const MAXIMUM_WORDS = 512

/** `elephan`: what somebody has typed so far, or leaves it at. The letter that completes the word lowers the price by little. */
export function find({ folded, kinds, length }: PasswordText, { words }: Knowledge): WordBeginningMatch[] {
  const matches: WordBeginningMatch[] = []
  let start = length
  while (start > 0 && kinds[start - 1] === LETTER) start--
  for (; start + MINIMUM_UNITS <= length; start++) {
    let wordBits = Infinity
    for (const root of words.roots) wordBits = Math.min(wordBits, cheapest(words, root, folded.subarray(start)))
    if (wordBits < Infinity) matches.push({ start, end: length, wordBits })
  }
  return matches
}

export function price(match: WordBeginningMatch, text: PasswordText): number {
  const cutBits = match.end - match.start === MINIMUM_UNITS ? SHORTEST_CUT_BITS : CUT_BITS
  return match.wordBits + cutBits + letterCaseBits(text, match)
}

/** Bits of the cheapest word of a list that begins with the units; Infinity when none does. */
function cheapest(words: Knowledge['words'], root: number, units: Uint16Array): number {
  let place = root
  let word = words.before(root)
  let end = Math.min(words.beforeNext(0, root), words.size)
  for (const unit of units) {
    const next = words.step(place, unit)
    if (next === 0) return Infinity
    end = Math.min(end, word + words.beforeNext(place, next))
    word += words.before(next)
    place = next
  }
  let bits = Infinity
  for (let number = word; number < Math.min(end, word + MAXIMUM_WORDS); number++) {
    bits = Math.min(bits, words.wordClass(number).bits)
  }
  return bits
}
