import type { Knowledge } from '../knowledge/knowledge.ts'
import { DIGIT } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A word typed with the fingers on the wrong keys. */
export interface DisplacedWordMatch extends Span {
  readonly wordBits: number
}

/** The keys of the letters, row by row; those of a place have the same place in the other. */
const AZERTY = ['azertyuiop^', 'qsdfghjklmù', 'wxcvbn,;:!']
const QWERTY = ['qwertyuiop[', "asdfghjkl;'", 'zxcvbnm,./']
/** Shorter words come out of chance. */
const MINIMUM_UNITS = 5
/** Which keyboard, and which way: a trick that few think of, among few. */
const DISPLACED_BITS = 5

const UNITS = 0x100
/** A key of its own, though it folds to `u`. */
const U_GRAVE = 'ù'

/** By the key that was hit, the folded unit that was meant; 0 for none. */
type Keys = Uint8Array

const DISPLACEMENTS: readonly Keys[] = [
  between(QWERTY, AZERTY),
  between(AZERTY, QWERTY),
  ...[AZERTY, QWERTY].flatMap((rows) => [
    between(rows, rows.map(oneToTheRight)),
    between(rows.map(oneToTheRight), rows)
  ])
]

/** Words typed one key to the left or to the right, or as on the other of AZERTY and QWERTY. */
export function find({ folded, kinds, length, text, upper }: PasswordText, { words }: Knowledge): DisplacedWordMatch[] {
  const matches: DisplacedWordMatch[] = []
  const hits = folded.map((unit, at) => (text.charAt(at).toLowerCase() === U_GRAVE ? U_GRAVE.charCodeAt(0) : unit))
  // The fingers are put down at the beginning of something.
  const begins = (at: number): boolean => at === 0 || kinds[at - 1] === DIGIT || upper[at] === 1
  for (const meant of DISPLACEMENTS) {
    for (let start = 0; start + MINIMUM_UNITS <= length; start++) {
      if (!begins(start)) continue
      for (const root of words.roots) {
        let place = root
        let word = words.before(root)
        let moved = false
        for (let end = start + 1; end <= length; end++) {
          const hit = hits[end - 1] ?? 0
          const unit = meant[hit] ?? 0
          place = unit === 0 ? 0 : words.step(place, unit)
          if (place === 0) break
          word += words.before(place)
          moved ||= unit !== hit
          if (moved && end - start >= MINIMUM_UNITS && words.endsWord(place)) {
            matches.push({ start, end, wordBits: words.wordClass(word).bits })
          }
        }
      }
    }
  }
  return matches
}

export function price(match: DisplacedWordMatch, text: PasswordText): number {
  return match.wordBits + DISPLACED_BITS + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return {
    kind: 'keyboard',
    alone: 'keyboard_pattern',
    among: 'keyboard_pattern',
    suggestions: ['avoid_keyboard_patterns']
  }
}

function between(hit: readonly string[], meant: readonly string[]): Keys {
  const keys = new Uint8Array(UNITS)
  for (const [index, row] of hit.entries()) {
    const letters = (meant[index] ?? '').replace(U_GRAVE, 'u')
    for (let column = 0; column < row.length; column++) keys[row.charCodeAt(column)] = letters.charCodeAt(column)
  }
  return keys
}

/** Each key is one further to the right; nothing is where the first was. */
function oneToTheRight(row: string): string {
  return `\0${row.slice(0, -1)}`
}
