import type { Knowledge } from '../knowledge/knowledge.ts'
import { DIGIT, LETTER, OTHER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'
import { lettersMeantBy } from './substitutions.ts'

export interface PersonalDataMatch extends Span {
  readonly substitutions: number
  readonly reversed: boolean
  /** A stretch of a value rather than one of its words. */
  readonly stretch: boolean
  /** With signs between its letters: `D-u-p-o-n-t`. */
  readonly spaced: boolean
}

const MINIMUM_STRETCH_UNITS = 4
/** An attacker who knows the user tries their words first: 8 guesses, the likeliest words being few. An estimate. */
const WORD_BITS = 3
/** Of a value, where a stretch begins and ends: 64 guesses. An estimate. */
const STRETCH_BITS = 6
const SUBSTITUTION_BITS = 1
const REVERSED_BITS = 1
/** Which sign, and whether it stands between all letters or some. */
const SPACED_BITS = 4

/** The user's own data: its words as they stand, spaced, backwards or with letters replaced, and any stretch of its values. */
export function find(text: PasswordText, { context }: Knowledge): PersonalDataMatch[] {
  const matches: PersonalDataMatch[] = []
  if (context.words.length === 0) return matches
  for (const places of placesOfLetters(text)) {
    for (const word of context.words) addWord(text, places, word, matches)
  }
  for (const value of context.values) addStretches(text, value, matches)
  return matches
}

/** Adds where `word` is spelled by the units at `places`, which follow each other but for signs between them. */
function addWord(text: PasswordText, places: readonly number[], word: string, matches: PersonalDataMatch[]): void {
  for (let at = 0; at + word.length <= places.length; at++) {
    const start = places[at] ?? 0
    const end = (places[at + word.length - 1] ?? 0) + 1
    const found = { start, end, stretch: false, spaced: end - start > word.length }
    const plain = substitutionsIn(text, places, at, word, false)
    if (plain >= 0) matches.push({ ...found, substitutions: plain, reversed: false })
    const backwards = word.length < 3 ? -1 : substitutionsIn(text, places, at, word, true)
    if (backwards >= 0) matches.push({ ...found, substitutions: backwards, reversed: true })
  }
}

/** The places of all units; of letters and digits; and of these with the signs that stand for letters. */
function placesOfLetters(text: PasswordText): readonly (readonly number[])[] {
  const all = Array.from(text.folded.keys())
  const letters = all.filter((place) => isAlphanumeric(text, place))
  const likeLetters = all.filter(
    (place) => isAlphanumeric(text, place) || lettersMeantBy(text.folded[place] ?? 0).length > 0
  )
  return [all, letters, likeLetters].filter(
    (places, index, segmentations) => segmentations.findIndex(({ length }) => length === places.length) === index
  )
}

function isAlphanumeric({ kinds, folded }: PasswordText, place: number): boolean {
  const kind = kinds[place]
  if (kind === LETTER || kind === DIGIT) return true
  return kind === OTHER && /[\p{L}\p{N}]/u.test(String.fromCharCode(folded[place] ?? 0))
}

export function price(match: PersonalDataMatch, text: PasswordText): number {
  const written = match.substitutions * SUBSTITUTION_BITS + (match.reversed ? REVERSED_BITS : 0)
  const spaced = match.spaced ? SPACED_BITS : 0
  return (match.stretch ? STRETCH_BITS : WORD_BITS) + Math.min(written, 4) + spaced + letterCaseBits(text, match)
}

export function feedback(match: PersonalDataMatch): Advice {
  const suggestions: Advice['suggestions'][number][] = ['avoid_personal_data']
  if (match.reversed) suggestions.push('avoid_reversed_words')
  else if (match.substitutions > 0) suggestions.push('avoid_substitutions')
  return { kind: 'personal', alone: 'personal_data', among: 'personal_data', suggestions }
}

/** How many letters are replaced where the units from `places[at]` on spell `word`; -1 when they do not. */
function substitutionsIn(
  { folded }: PasswordText,
  places: readonly number[],
  at: number,
  word: string,
  reversed: boolean
): number {
  let substitutions = 0
  for (let offset = 0; offset < word.length; offset++) {
    const wanted = word.charCodeAt(reversed ? word.length - 1 - offset : offset)
    const unit = folded[places[at + offset] ?? -1] ?? 0
    if (unit === wanted) continue
    if (!lettersMeantBy(unit).includes(wanted)) return -1
    substitutions++
  }
  return substitutions
}

/** The longest stretch of `value` at each place of the password. Work: the product of their lengths. */
function addStretches({ folded, length }: PasswordText, value: string, matches: PersonalDataMatch[]): void {
  // How long the same units follow from a place of the password and from each of the value; filled from the end.
  const common = new Uint16Array(value.length + 1)
  for (let start = length - 1; start >= 0; start--) {
    let longest = 0
    for (let from = 0; from < value.length; from++) {
      const same = value.charCodeAt(from) === folded[start]
      const units = same ? (common[from + 1] ?? 0) + 1 : 0
      common[from] = units
      if (units > longest) longest = units
    }
    if (longest < MINIMUM_STRETCH_UNITS) continue
    matches.push({ start, end: start + longest, substitutions: 0, reversed: false, stretch: true, spaced: false })
  }
}
