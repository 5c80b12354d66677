import type { Knowledge } from '../knowledge/knowledge.ts'
import { wordBits } from '../knowledge/word-bits.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import { uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

/** A word with a number inside. */
export interface SplitWordMatch extends Span {
  readonly wordBits: number
  readonly digits: number
}

const INSIDE = /(?<![a-z\d])([a-z]+)(\d{1,4})([a-z]+)(?![a-z])/gu
/** In shorter words it may as well be chance. */
const MINIMUM_LETTERS = 5
/** To put the number there rather than behind, and where. Estimates. */
const [INSIDE_BITS, PLACE_BITS] = [2, 2]

/** `Papi13llon`, `So2023leil`: the letters around a number are a word. */
export function find({ plain, kinds }: PasswordText, { words }: Knowledge): SplitWordMatch[] {
  const matches: SplitWordMatch[] = []
  for (const { 0: whole, 1: before = '', 2: digits = '', 3: behind = '', index: start } of plain.matchAll(INSIDE)) {
    const end = start + whole.length
    const letters = before + behind
    if (letters.length < MINIMUM_LETTERS || kinds[start - 1] === LETTER || kinds[end] === LETTER) continue
    const bits = wordBits(words, letters)
    if (bits < Infinity) matches.push({ start, end, wordBits: bits, digits: digits.length })
  }
  return matches
}

export function price(match: SplitWordMatch, text: PasswordText): number {
  const number = uniformBits(10 ** match.digits)
  return match.wordBits + INSIDE_BITS + PLACE_BITS + number + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
