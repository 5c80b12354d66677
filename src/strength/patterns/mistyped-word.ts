import type { Knowledge } from '../knowledge/knowledge.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { NEIGHBOURS_OF, keyHit } from './displacements.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A word in which one letter is a neighbour of its own. */
export interface MistypedWordMatch extends Span {
  readonly wordBits: number
}

/** In shorter ones it may as well be chance. */
const MINIMUM_UNITS = 6
/** One of six neighbours, which few people think of. Estimates. */
const NEIGHBOUR_BITS = 2.6
const TYPO_BITS = 2

/** A word by itself with one letter, not the first, hit on a key beside: `bpnjour`. */
export function find(text: PasswordText, { words }: Knowledge): MistypedWordMatch[] {
  const matches: MistypedWordMatch[] = []
  const { folded, kinds, length } = text
  for (let start = 0; start + MINIMUM_UNITS <= length; start++) {
    if (kinds[start] !== LETTER || (start > 0 && kinds[start - 1] === LETTER)) continue
    for (const root of words.roots) {
      let place = words.step(root, folded[start] ?? 0)
      let word = words.before(root) + words.before(place)
      for (let at = start + 1; at < length && place !== 0; at++) {
        for (const letter of NEIGHBOURS_OF[keyHit(text, at)] ?? []) {
          const other = words.step(place, letter)
          const match = other === 0 ? null : goesOn(text, words, start, at + 1, other, word + words.before(other))
          if (match !== null) matches.push(match)
        }
        place = words.step(place, folded[at] ?? 0)
        word += words.before(place)
      }
    }
  }
  return matches
}

/** The word when the letters go on as it does, to the last of them. */
function goesOn(
  { folded, kinds, length }: PasswordText,
  words: Knowledge['words'],
  start: number,
  from: number,
  placeThere: number,
  wordThere: number
): MistypedWordMatch | null {
  let place = placeThere
  let word = wordThere
  let end = from
  for (; end < length && kinds[end] === LETTER; end++) {
    place = words.step(place, folded[end] ?? 0)
    if (place === 0) return null
    word += words.before(place)
  }
  if (end - start < MINIMUM_UNITS || !words.endsWord(place)) return null
  return { start, end, wordBits: words.wordClass(word).bits }
}

export function price(match: MistypedWordMatch, text: PasswordText): number {
  const which = Math.log2(match.end - match.start)
  return match.wordBits + TYPO_BITS + which + NEIGHBOUR_BITS + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
