import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { yearAlone, yearBits } from './calendar.ts'
import type { Advice, Span } from './pattern.ts'

export interface YearMatch extends Span {
  readonly year: number
  /** Whether its last digit is cut off by the end of the password. */
  readonly begun: boolean
}

/** Of a beginning, one of the ten years that have it is near; and few leave it at that. An estimate. */
const BEGUN_BITS = 2.5

/** A year of four digits, from 1900 to a few years ahead, and at the end the first three: `202` is being typed. */
export function find({ digitRun, text, length }: PasswordText, { referenceYear }: Knowledge): YearMatch[] {
  const matches: YearMatch[] = []
  for (let start = 0; start + 4 <= length; start++) {
    if (digitRun[start] === 0) continue
    const year = yearAlone(text.slice(start, start + 4), referenceYear)
    if (year !== null) matches.push({ start, end: start + 4, year, begun: false })
  }
  const start = length - 3
  if (digitRun[start] === 3) {
    // Of the ten years that begin so, the one nearest to now.
    const first = Number(text.slice(start)) * 10
    const year = yearAlone(String(Math.min(Math.max(referenceYear, first), first + 9)), referenceYear)
    if (year !== null) matches.push({ start, end: length, year, begun: true })
  }
  return matches
}

export function price({ year, begun }: YearMatch, _text: PasswordText, { referenceYear }: Knowledge): number {
  return yearBits(year, referenceYear) + (begun ? BEGUN_BITS : 0)
}

export function feedback(): Advice {
  return { kind: 'year', alone: 'recent_year', among: 'recent_year', suggestions: ['avoid_recent_years'] }
}
