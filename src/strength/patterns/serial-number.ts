import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { yearAlone, yearBits } from './calendar.ts'
import type { Advice, Span } from './pattern.ts'

export interface SerialNumberMatch extends Span {
  readonly year: number
  /** Digits of the number within the year, but for the zeros that fill it up. */
  readonly significant: number
}

/** A year and a number within it, in either order. */
const NUMBER = /(?<!\d)(?:(\d{4})[-/_. ](\d{1,4})|(\d{1,3})[-/_. ](\d{4}))(?!\d)/gu
/** The sign, the order, and how many zeros. */
const SHAPE_BITS = 2
const BITS_PER_DIGIT = Math.log2(10)

/** Numbers of invoices, files and orders, and a month of a year in digits: `2023-001`, `03/2024`. */
export function find({ plain }: PasswordText, { referenceYear }: Knowledge): SerialNumberMatch[] {
  const matches: SerialNumberMatch[] = []
  for (const { 0: whole, 1: before, 2: behind, 3: first, 4: last, index } of plain.matchAll(NUMBER)) {
    const year = yearAlone(before ?? last ?? '', referenceYear)
    const number = behind ?? first ?? ''
    if (year === null) continue
    const significant = Math.max(number.replace(/^0+/u, '').length, 1)
    matches.push({ start: index, end: index + whole.length, year, significant })
  }
  return matches
}

export function price({ year, significant }: SerialNumberMatch, _text: PasswordText, knowledge: Knowledge): number {
  return yearBits(year, knowledge.referenceYear) + SHAPE_BITS + significant * BITS_PER_DIGIT
}

export function feedback(): Advice {
  return { kind: 'digits', alone: 'only_digits', among: 'recent_year', suggestions: ['avoid_recent_years'] }
}
