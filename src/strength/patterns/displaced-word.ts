import type { Knowledge } from '../knowledge/knowledge.ts'
import { DIGIT } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { DISPLACEMENTS, keyHit } from './displacements.ts'
import type { Displacement } from './displacements.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A word typed with the fingers on the wrong keys, or with its letters counted on. */
export interface DisplacedWordMatch extends Span {
  readonly wordBits: number
  readonly acrossRows: boolean
}

/** Shorter words come out of chance. */
const MINIMUM_UNITS = 5
/** Which keyboard, and which way: a trick that few think of, among few. Fewer go up or down. Estimates. */
const [BESIDE_BITS, ACROSS_ROWS_BITS] = [5, 6]
/** Places looked at in all, at most: more than words at eight beginnings have, each displaced in every way. */
const MAXIMUM_STEPS = 4096

/** How fingers that are put down at a start miss their keys. */
interface Way extends Displacement {
  readonly start: number
}

/** Words typed one key to the side, up or down, or as on the other of AZERTY and QWERTY; and with each letter counted on. */
export function find(text: PasswordText, { words }: Knowledge): DisplacedWordMatch[] {
  const matches: DisplacedWordMatch[] = []
  const hits = Array.from(text.text, (_, at) => keyHit(text, at))
  let steps = 0
  const visit = (way: Way, place: number, before: number, at: number, moved: boolean): void => {
    if (++steps > MAXIMUM_STEPS) return
    const { start, meant, acrossRows } = way
    const word = before + words.before(place)
    if (moved && at - start >= MINIMUM_UNITS && words.endsWord(place)) {
      matches.push({ start, end: at, wordBits: words.wordClass(word).bits, acrossRows })
    }
    const hit = hits[at] ?? 0
    for (const letter of meant[hit] ?? []) {
      const next = words.step(place, letter)
      if (next !== 0) visit(way, next, word, at + 1, moved || letter !== hit)
    }
  }
  for (let start = 0; start + MINIMUM_UNITS <= text.length; start++) {
    if (!begins(text, start)) continue
    for (const displacement of DISPLACEMENTS) {
      if (!meansLetters(hits, displacement, start)) continue
      for (const root of words.roots) visit({ ...displacement, start }, root, 0, start, false)
    }
  }
  return matches
}

export function price(match: DisplacedWordMatch, text: PasswordText): number {
  return match.wordBits + (match.acrossRows ? ACROSS_ROWS_BITS : BESIDE_BITS) + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return {
    kind: 'keyboard',
    alone: 'keyboard_pattern',
    among: 'keyboard_pattern',
    suggestions: ['avoid_keyboard_patterns']
  }
}

/** The fingers are put down at the beginning of something. */
function begins({ kinds, upper }: PasswordText, at: number): boolean {
  return at === 0 || kinds[at - 1] === DIGIT || upper[at] === 1
}

/** Whether there is a word's worth of keys, not all of them digits: a number is meant as one. */
function meansLetters(hits: readonly number[], { meant }: Displacement, start: number): boolean {
  let digitsOnly = true
  for (let at = start; at < start + MINIMUM_UNITS; at++) {
    const hit = hits[at] ?? 0
    if ((meant[hit]?.length ?? 0) === 0) return false
    digitsOnly &&= hit >= 48 && hit <= 57
  }
  return !digitsOnly
}
