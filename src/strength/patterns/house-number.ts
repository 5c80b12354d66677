import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface HouseNumberMatch extends Span {
  readonly digits: number
  /** `bis`, `ter` or a letter behind the number. */
  readonly second: boolean
  readonly street: boolean
}

const WAYS =
  'rue|avenue|av|boulevard|bd|place|impasse|chemin|allees?|route|quai|square|cours|passage|residence|lotissement|villa|' +
  'faubourg|hameau|cite|montee|sentier|ruelle|rond.?point|esplanade|domaine|clos|mail|promenade|voie'
/** No digit and no letter before the number; after the way comes what it is called. */
const ADDRESS = new RegExp(
  `(?<![a-z\\d])(\\d{1,3}) ?(bis|ter|[ab](?=[ ,-]))?[ ,-]{0,2}(${WAYS})(?=[ ._'-]?[a-z\\d])`,
  'gu'
)
/** Half of all houses have a number below thirty. */
const NUMBER_BITS: readonly number[] = [0, 3, 5.5, 8.5]
const SECOND_BITS = 3
/** Two thirds of the ways are streets; the others share the rest. */
const [STREET_BITS, OTHER_WAY_BITS] = [0.6, 5.5]

/** What an address begins with: `12rue`, `2 bis, avenue`. */
export function find({ plain }: PasswordText): HouseNumberMatch[] {
  return [...plain.matchAll(ADDRESS)].map(({ 0: whole, 1: digits = '', 2: second, 3: way, index }) => {
    const end = index + whole.length
    return { start: index, end, digits: digits.length, second: second !== undefined, street: way === 'rue' }
  })
}

export function price(match: HouseNumberMatch, text: PasswordText): number {
  const number = (NUMBER_BITS[match.digits] ?? 0) + (match.second ? SECOND_BITS : 0)
  return number + (match.street ? STREET_BITS : OTHER_WAY_BITS) + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'place', alone: 'single_place', among: 'place_with_tail', suggestions: ['use_several_words'] }
}
