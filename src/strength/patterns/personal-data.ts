import type { Knowledge } from '../reading/knowledge.ts'
import type { PasswordText } from '../reading/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'
import { lettersMeantBy } from './substitutions.ts'

export interface PersonalDataMatch extends Span {
  readonly substitutions: number
  readonly reversed: boolean
  /** A stretch of a value rather than one of its words. */
  readonly stretch: boolean
}

const MINIMUM_STRETCH_UNITS = 4
/** An attacker who knows the user tries each of the words there are: some tens. */
const WORD_BITS = 3
const STRETCH_BITS = 6
const SUBSTITUTION_BITS = 1
const REVERSED_BITS = 1

/** The user's own data: its words as they stand, backwards or with letters replaced, and any stretch of its values. */
export function find(text: PasswordText, { context }: Knowledge): PersonalDataMatch[] {
  const matches: PersonalDataMatch[] = []
  for (const word of context.words) {
    for (let start = 0; start + word.length <= text.length; start++) {
      const end = start + word.length
      const plain = substitutionsIn(text, start, word, false)
      if (plain >= 0) matches.push({ start, end, substitutions: plain, reversed: false, stretch: false })
      const backwards = word.length < 3 ? -1 : substitutionsIn(text, start, word, true)
      if (backwards >= 0) matches.push({ start, end, substitutions: backwards, reversed: true, stretch: false })
    }
  }
  for (const value of context.values) addStretches(text, value, matches)
  return matches
}

export function price(match: PersonalDataMatch, text: PasswordText): number {
  const written = match.substitutions * SUBSTITUTION_BITS + (match.reversed ? REVERSED_BITS : 0)
  return (match.stretch ? STRETCH_BITS : WORD_BITS) + Math.min(written, 4) + letterCaseBits(text, match)
}

export function say(match: PersonalDataMatch): Advice {
  const suggestions: Advice['suggestions'][number][] = ['avoid_personal_data']
  if (match.reversed) suggestions.push('avoid_reversed_words')
  else if (match.substitutions > 0) suggestions.push('avoid_substitutions')
  return { kind: 'personal', alone: 'personal_data', among: 'personal_data', suggestions }
}

/** How many letters are replaced where `word` stands at `start`; -1 when it does not. */
function substitutionsIn({ folded }: PasswordText, start: number, word: string, reversed: boolean): number {
  let substitutions = 0
  for (let offset = 0; offset < word.length; offset++) {
    const wanted = word.charCodeAt(reversed ? word.length - 1 - offset : offset)
    const unit = folded[start + offset] ?? 0
    if (unit === wanted) continue
    if (!lettersMeantBy(unit).includes(wanted)) return -1
    substitutions++
  }
  return substitutions
}

/** The longest stretch of `value` at each place of the password. Work: the product of their lengths. */
function addStretches({ folded, length }: PasswordText, value: string, matches: PersonalDataMatch[]): void {
  // How many units are the same from a place of the password and each place of the value on; filled from the end.
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
    matches.push({ start, end: start + longest, substitutions: 0, reversed: false, stretch: true })
  }
}
