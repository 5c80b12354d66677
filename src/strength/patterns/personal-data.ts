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
/** No character, so that no stretch goes on from one value to the next. */
const BETWEEN_VALUES = '\uffff'
const MINIMUM_REVERSED_UNITS = 3
/** Letters of words that are compared in one password: 160 long words, each alike in all but the last, are an attack. */
const MAXIMUM_LOOKS = 8_192
/** An attacker who knows the user tries their words first: 8 guesses, the likeliest words being few. An estimate. */
const WORD_BITS = 3
/** Of a value, where a stretch begins and ends: 64 guesses. An estimate. */
const STRETCH_BITS = 6
const SUBSTITUTION_BITS = 1
const REVERSED_BITS = 1
/** Who tries few words tries all that people do with capitals. An estimate. */
const MOST_CAPITALS_BITS = 5
/** Which sign, and whether it stands between all letters or some. */
const SPACED_BITS = 4

/** The user's own data: its words as they stand, spaced, backwards or with letters replaced, and any stretch of its values. */
export function find(text: PasswordText, { context }: Knowledge): PersonalDataMatch[] {
  const matches: PersonalDataMatch[] = []
  if (context.words.length === 0) return matches
  let looks = MAXIMUM_LOOKS
  for (const places of placesOfLetters(text)) {
    const units = Uint16Array.from(places, (place) => text.folded[place] ?? 0)
    const starts = startsByLetter(units)
    for (const word of context.words) {
      for (const reversed of word.length < MINIMUM_REVERSED_UNITS ? [false] : [false, true]) {
        const first = word.charCodeAt(reversed ? word.length - 1 : 0)
        for (const at of starts.get(first) ?? []) {
          if (looks <= 0 || at + word.length > units.length) break
          const start = places[at] ?? 0
          const end = (places[at + word.length - 1] ?? 0) + 1
          const spaced = end - start > word.length
          // Without signs between them the letters stand among all units.
          if (!spaced && units.length < text.length) continue
          looks -= word.length
          const substitutions = substitutionsIn(units, at, word, reversed)
          if (substitutions >= 0) matches.push({ start, end, stretch: false, spaced, substitutions, reversed })
        }
      }
    }
  }
  addStretches(text, context.values.join(BETWEEN_VALUES), matches)
  return matches
}

/** Where a word may begin that begins with a letter. */
function startsByLetter(units: Uint16Array): Map<number, number[]> {
  const starts = new Map<number, number[]>()
  for (const [at, unit] of units.entries()) {
    for (const letter of [unit, ...lettersMeantBy(unit)]) {
      const known = starts.get(letter)
      if (known === undefined) starts.set(letter, [at])
      else known.push(at)
    }
  }
  return starts
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
  const capitals = Math.min(letterCaseBits(text, match), MOST_CAPITALS_BITS)
  return (match.stretch ? STRETCH_BITS : WORD_BITS) + Math.min(written, 4) + spaced + capitals
}

export function feedback(match: PersonalDataMatch): Advice {
  const suggestions: Advice['suggestions'][number][] = ['avoid_personal_data']
  if (match.reversed) suggestions.push('avoid_reversed_words')
  else if (match.substitutions > 0) suggestions.push('avoid_substitutions')
  return { kind: 'personal', alone: 'personal_data', among: 'personal_data', suggestions }
}

/** How many letters are replaced where the units from `at` on spell `word`; -1 when they do not. */
function substitutionsIn(units: Uint16Array, at: number, word: string, reversed: boolean): number {
  let substitutions = 0
  for (let offset = 0; offset < word.length; offset++) {
    const wanted = word.charCodeAt(reversed ? word.length - 1 - offset : offset)
    const unit = units[at + offset] ?? 0
    if (unit === wanted) continue
    if (!lettersMeantBy(unit).includes(wanted)) return -1
    substitutions++
  }
  return substitutions
}

/** The longest stretch of the values at each place of the password. */
function addStretches({ plain, length }: PasswordText, values: string, matches: PersonalDataMatch[]): void {
  for (let start = 0; start + MINIMUM_STRETCH_UNITS <= length; start++) {
    let longest = 0
    let from = values.indexOf(plain.slice(start, start + MINIMUM_STRETCH_UNITS))
    while (from >= 0) {
      longest = Math.max(longest, MINIMUM_STRETCH_UNITS)
      while (start + longest < length && values[from + longest] === plain[start + longest]) longest++
      // What is longer stands nowhere before the first of what is shorter.
      from = start + longest < length ? values.indexOf(plain.slice(start, start + longest + 1), from + 1) : -1
    }
    if (longest === 0) continue
    matches.push({ start, end: start + longest, substitutions: 0, reversed: false, stretch: true, spaced: false })
  }
}
