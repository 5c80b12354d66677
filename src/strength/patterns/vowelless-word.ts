import type { Knowledge } from '../knowledge/knowledge.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A word without its vowels. */
export interface VowellessWordMatch extends Span {
  readonly wordBits: number
}

const VOWELS = Array.from('yuoiea', (vowel) => vowel.charCodeAt(0))
/** All the letters between two others, of which the first may be a vowel. */
const CONSONANTS = /(?<![a-z])[a-z][bcdfghjklmnp-tv-xz]{3,}(?![a-z])/gu
/** Vowels in a row: `eau`. */
const MOST_VOWELS = 3
const VOWELLESS_BITS = 4
/** Four consonants are those of many words, and chance. */
const [SHORT_UNITS, SHORT_BITS] = [4, 5]
/** Edges looked at for each word and list, at most. */
const MAXIMUM_STEPS = 1024

/** `Mtdpss`, `Bnjr`, `slt`: what is left of a word of the lists. */
export function find({ plain, kinds }: PasswordText, { words }: Knowledge): VowellessWordMatch[] {
  const matches: VowellessWordMatch[] = []
  for (const { 0: letters, index: start } of plain.matchAll(CONSONANTS)) {
    if (kinds[start - 1] === LETTER) continue
    let wordBits = Infinity
    for (const root of words.roots) wordBits = Math.min(wordBits, cheapest(words, root, letters))
    if (wordBits < Infinity) matches.push({ start, end: start + letters.length, wordBits })
  }
  return matches
}

export function price(match: VowellessWordMatch, text: PasswordText): number {
  const short = match.end - match.start <= SHORT_UNITS ? SHORT_BITS : 0
  return match.wordBits + VOWELLESS_BITS + short + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: ['use_several_words'] }
}

/** Bits of the cheapest word of a list that has those letters, and vowels behind some of them. */
function cheapest(words: Knowledge['words'], root: number, letters: string): number {
  let best = Infinity
  let steps = 0
  /** After `vowels` vowels since the last letter that is written. */
  const visit = (place: number, word: number, at: number, vowels: number): void => {
    if (place === 0 || ++steps > MAXIMUM_STEPS) return
    const number = word + words.before(place)
    if (at === letters.length) {
      if (words.endsWord(place)) best = Math.min(best, words.wordClass(number).bits)
    } else visit(words.step(place, letters.charCodeAt(at)), number, at + 1, 0)
    if (at === 0 || vowels === MOST_VOWELS) return
    for (const vowel of VOWELS) visit(words.step(place, vowel), number, at, vowels + 1)
  }
  visit(root, 0, 0, 0)
  return best
}
