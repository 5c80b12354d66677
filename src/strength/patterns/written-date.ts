import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { yearBits, yearOfDate } from './calendar.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface WrittenDateMatch extends Span {
  readonly day: number | null
  readonly month: number
  readonly year: number | null
  readonly separators: number
}

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fev', 'fevr', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'aug', 'august'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december']
]
/** Days of a month in letters, from the first; those of two words with or without what joins them. */
const DAYS: readonly string[] = (
  'premier|1er deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix.?sept ' +
  'dix.?huit dix.?neuf vingt vingt.?et.?un vingt.?deux vingt.?trois vingt.?quatre vingt.?cinq vingt.?six vingt.?sept ' +
  'vingt.?huit vingt.?neuf trente trente.?et.?un'
).split(' ')
const DAY_NAMES = DAYS.map((names) => new RegExp(`^(?:${names})$`, 'u'))
const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const MONTH_NAMES = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const WRITTEN = new RegExp(
  `(\\d{1,2}|${DAYS.toReversed().join('|')})?([ ./_-]?)(${MONTH_NAMES})(?:([ ./_-]?)(\\d{4}|\\d{2})(?!\\d))?`,
  'gu'
)

const DAYS_OF_MONTH_BITS = Math.log2(31)
const MONTH_BITS = Math.log2(12)
/** Whether there is a separator; which of them hardly counts, as most put a space. An estimate. */
const SEPARATOR_BITS = 1
/** Among the user's own data: which of a few, and the month in letters. */
const KNOWN_BITS = 3

/** Dates with the month in letters: `14juillet1789`, `15-Janvier-2001`, `mars2019`. */
export function find({ plain }: PasswordText, { referenceYear }: Knowledge): WrittenDateMatch[] {
  const matches: WrittenDateMatch[] = []
  for (const found of plain.matchAll(WRITTEN)) {
    const [whole, day, before, name = '', after, year] = found
    if (day === undefined && year === undefined) continue
    const skipped = day === undefined ? (before?.length ?? 0) : 0
    matches.push({
      start: found.index + skipped,
      end: found.index + whole.length,
      day: day === undefined ? null : dayNumber(day),
      month: NUMBERS.get(name) ?? 0,
      year: year === undefined ? null : yearOfDate(year, referenceYear),
      separators: (day === undefined ? 0 : (before?.length ?? 0)) + (after?.length ?? 0)
    })
  }
  return matches
}

export function price(match: WrittenDateMatch, text: PasswordText, { referenceYear, context }: Knowledge): number {
  const shape = (match.separators > 0 ? SEPARATOR_BITS : 0) + letterCaseBits(text, match)
  if (match.day !== null && context.knowsDate(match.day, match.month, match.year)) return KNOWN_BITS + shape
  const day = match.day === null ? 0 : DAYS_OF_MONTH_BITS
  return MONTH_BITS + day + shape + (match.year === null ? 0 : yearBits(match.year, referenceYear))
}

export function feedback(): Advice {
  return { kind: 'date', alone: 'date', among: 'date', suggestions: ['avoid_dates'] }
}

function dayNumber(day: string): number {
  return Number(day) || DAY_NAMES.findIndex((name) => name.test(day)) + 1
}
