import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface YearMatch extends Span {
  readonly year: number
}

const FIRST_YEAR = 1900
const YEARS_AHEAD = 15
/** However close the year, an attacker tries about so many around now. */
const MINIMUM_YEAR_SPACE = 32

/** A year of four digits, from 1900 to a few years ahead. */
export function find({ digitRun, text, length }: PasswordText, { referenceYear }: Knowledge): YearMatch[] {
  const matches: YearMatch[] = []
  for (let start = 0; start + 4 <= length; start++) {
    if (digitRun[start] === 0) continue
    const written = text.slice(start, start + 4)
    const year = /^\d{4}$/u.test(written) ? Number(written) : 0
    if (year >= FIRST_YEAR && year <= referenceYear + YEARS_AHEAD) matches.push({ start, end: start + 4, year })
  }
  return matches
}

export function price({ year }: YearMatch, _text: PasswordText, { referenceYear }: Knowledge): number {
  return yearBits(year, referenceYear)
}

/** The further from now, the later it is tried. */
export function yearBits(year: number, referenceYear: number): number {
  return Math.log2(Math.max(Math.abs(year - referenceYear), MINIMUM_YEAR_SPACE))
}

export function feedback(): Advice {
  return { kind: 'year', alone: 'recent_year', among: 'recent_year', suggestions: ['avoid_recent_years'] }
}
