import type { Knowledge } from '../knowledge/knowledge.ts'
import { LONGEST_ENDING, SHORTEST_STEM, WORD_ENDINGS } from '../knowledge/word-endings.ts'
import type { WordClass } from '../knowledge/word-classes.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A form of a word of the lists, or what is derived from one. */
export interface DerivedWordMatch extends Span {
  /** Bits of the word that it is made from. */
  readonly wordBits: number
}

/** Which of the forms: most families have some tens, of which a few come up. An estimate. */
const FORM_BITS = 1.5
/** The lists have the forms that are common words themselves; the others are tried after those. An estimate. */
const LEAST_BITS = 12

/** What may end at a place further on: how many units that takes, and the ends that the word in the lists may have. */
type Endings = readonly (readonly [units: number, bases: readonly string[]])[]

/** `chantions`, of `chanter`; `jetable`, of `jeter`. */
export function find(text: PasswordText, { words }: Knowledge): DerivedWordMatch[] {
  const matches: DerivedWordMatch[] = []
  // Each list begins with a word of its kind, and passwords have no forms.
  const roots = words.roots.filter((root) => words.wordClass(words.before(root)).kind !== 'password')
  const endings = Array.from(text.folded, (_, at) => endingsAt(text, at))
  for (let start = 0; start + SHORTEST_STEM < text.length; start++) {
    for (const root of roots) {
      let word = words.before(root)
      let place = root
      for (let at = start; at < text.length; at++) {
        place = words.step(place, text.folded[at] ?? 0)
        if (place === 0) break
        word += words.before(place)
        if (at + 1 - start < SHORTEST_STEM) continue
        for (const [units, bases] of endings[at + 1] ?? []) {
          const known = cheapest(words, place, word, bases)
          if (known === null) continue
          matches.push({ start, end: at + 1 + units, wordBits: known.bits, aloneBits: known.aloneBits })
        }
      }
    }
  }
  return matches
}

export function price({ start, end, wordBits }: DerivedWordMatch, text: PasswordText): number {
  return Math.max(wordBits + FORM_BITS, LEAST_BITS) + letterCaseBits(text, { start, end })
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: [] }
}

function endingsAt({ plain, kinds }: PasswordText, at: number): Endings {
  const found: [number, readonly string[]][] = []
  for (let units = 1; units <= LONGEST_ENDING && kinds[at + units - 1] === LETTER; units++) {
    const bases = WORD_ENDINGS.get(plain.slice(at, at + units))
    if (bases !== undefined) found.push([units, bases])
  }
  return found
}

/** The cheapest word that goes on from a place with one of the ends. */
function cheapest(words: Knowledge['words'], from: number, word: number, ends: readonly string[]): WordClass | null {
  let best: WordClass | null = null
  for (const end of ends) {
    let [place, number] = [from, word]
    for (let at = 0; at < end.length && place !== 0; at++) {
      place = words.step(place, end.charCodeAt(at))
      number += words.before(place)
    }
    if (place === 0 || !words.endsWord(place)) continue
    const known = words.wordClass(number)
    if (known.bits < (best?.bits ?? Infinity)) best = known
  }
  return best
}
