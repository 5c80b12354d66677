import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { yearAlone, yearBits } from './calendar.ts'
import type { Advice, Span } from './pattern.ts'

export interface YearMatch extends Span {
  readonly year: number
}

/** A year of four digits, from 1900 to a few years ahead. */
export function find({ digitRun, text, length }: PasswordText, { referenceYear }: Knowledge): YearMatch[] {
  const matches: YearMatch[] = []
  for (let start = 0; start + 4 <= length; start++) {
    if (digitRun[start] === 0) continue
    const year = yearAlone(text.slice(start, start + 4), referenceYear)
    if (year !== null) matches.push({ start, end: start + 4, year })
  }
  return matches
}

export function price({ year }: YearMatch, _text: PasswordText, { referenceYear }: Knowledge): number {
  return yearBits(year, referenceYear)
}

export function feedback(): Advice {
  return { kind: 'year', alone: 'recent_year', among: 'recent_year', suggestions: ['avoid_recent_years'] }
}
