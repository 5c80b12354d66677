import type { Knowledge } from '../knowledge/knowledge.ts'
import { wordBits } from '../knowledge/word-bits.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A word whose end stands before its beginning. */
export interface RotatedWordMatch extends Span {
  readonly wordBits: number
}

/** A word by itself; in shorter ones it may as well be chance. */
const LETTERS = /(?<![a-z])[a-z]{5,12}(?![a-z])/gu
/** What is put to the other end is a syllable. */
const SHORTEST_HALF = 2
/** To swap, and where. An estimate. */
const ROTATED_BITS = 5

/** Verlan of any word: `leilso`, `llonpapi`. */
export function find({ plain, kinds }: PasswordText, { words }: Knowledge): RotatedWordMatch[] {
  const matches: RotatedWordMatch[] = []
  for (const { 0: letters, index: start } of plain.matchAll(LETTERS)) {
    const end = start + letters.length
    if (kinds[start - 1] === LETTER || kinds[end] === LETTER) continue
    let bits = Infinity
    for (let at = SHORTEST_HALF; at + SHORTEST_HALF <= letters.length; at++) {
      bits = Math.min(bits, wordBits(words, letters.slice(at) + letters.slice(0, at)))
    }
    if (bits < Infinity) matches.push({ start, end, wordBits: bits })
  }
  return matches
}

export function price(match: RotatedWordMatch, text: PasswordText): number {
  return match.wordBits + ROTATED_BITS + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: ['avoid_reversed_words'] }
}
