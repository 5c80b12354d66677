import type { Knowledge } from '../knowledge/knowledge.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A word without its vowels. */
export interface VowellessWordMatch extends Span {
  readonly wordBits: number
}

const VOWELS = ['a', 'e', 'i', 'o', 'u', 'y']
const VOWEL_UNITS = VOWELS.map((vowel) => vowel.charCodeAt(0))
/** All the letters between two others, of which the first may be a vowel. */
const CONSONANTS = /(?<![a-z])[a-z][bcdfghjklmnp-tv-xz]{3,}(?![a-z])/gu
/** Vowels in a row: `eau`. */
const MOST_VOWELS = 3
const VOWELLESS_BITS = 4
/** Four consonants are those of many words, and chance. */
const [SHORT_UNITS, SHORT_BITS] = [4, 5]
/** Edges looked at for each word and list, at most. */
const MAXIMUM_STEPS = 1024

interface Path {
  readonly place: number
  readonly word: number
  readonly at: number
  /** Vowels since the last letter that is written. */
  readonly vowels: number
}

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
  const open: Path[] = [{ place: root, word: words.before(root), at: 0, vowels: 0 }]
  for (let steps = 0; steps < MAXIMUM_STEPS; steps++) {
    const path = open.pop()
    if (path === undefined) break
    const { place, word, at, vowels } = path
    if (at === letters.length && words.endsWord(place)) best = Math.min(best, words.wordClass(word).bits)
    if (at > 0 && vowels < MOST_VOWELS) {
      for (const vowel of VOWEL_UNITS) {
        const next = words.step(place, vowel)
        if (next !== 0) open.push({ place: next, word: word + words.before(next), at, vowels: vowels + 1 })
      }
    }
    const next = at === letters.length ? 0 : words.step(place, letters.charCodeAt(at))
    if (next !== 0) open.push({ place: next, word: word + words.before(next), at: at + 1, vowels: 0 })
  }
  return best
}
