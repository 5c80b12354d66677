import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface QuantityMatch extends Span {
  readonly digits: number
  readonly shortUnit: boolean
}

/** What people count, written after the number. */
const QUANTITY =
  /(?<!\d)(\d{1,4})[ _-]?(ans?|annees?|mois|jours?|semaines?|nuits?|minutes?|min|secondes?|euros?|km|kg|kilos?|cm|metres?|litres?|fois|points?|pts|enfants?|filles?|garcons?|gars|freres|soeurs|chats|chiens|amours|copains|copines|amis|coeurs|bisous|chevaux|ch|cv|cl|gb|go|mo)/gu
/** Shorter ones begin many words. */
const SHORTEST_BEFORE_LETTERS = 3
/** Small and round numbers are the usual ones. */
const NUMBER_BITS: readonly number[] = [0, 3, 6, 8.5, 11]
/** Half of what is counted is years of age. Two letters are chance as well. */
const [UNIT_BITS, SHORT_UNIT_BITS] = [3, 5]

/** How many of what: `45ans`, `3jours`, `10km`. */
export function find({ plain, upper, kinds }: PasswordText): QuantityMatch[] {
  const matches: QuantityMatch[] = []
  for (const { 0: whole, 1: digits = '', 2: unit = '', index } of plain.matchAll(QUANTITY)) {
    const end = index + whole.length
    const goesOn = kinds[end] === LETTER && upper[end] === 0
    const shortUnit = unit.length < SHORTEST_BEFORE_LETTERS
    if (!goesOn || !shortUnit) matches.push({ start: index, end, digits: digits.length, shortUnit })
  }
  return matches
}

export function price(match: QuantityMatch, text: PasswordText): number {
  const unitBits = match.shortUnit ? SHORT_UNIT_BITS : UNIT_BITS
  return (NUMBER_BITS[match.digits] ?? 0) + unitBits + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'few_common_words', among: 'few_common_words', suggestions: ['use_several_words'] }
}
