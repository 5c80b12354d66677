import type { Knowledge } from '../knowledge/knowledge.ts'
import { DIGIT } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { isDay, isMonth, yearBits, yearOfDate } from './calendar.ts'
import type { Advice, Span } from './pattern.ts'

export interface DateMatch extends Span {
  readonly day: number
  readonly month: number
  /** Null in a day and a month alone. */
  readonly year: number | null
  readonly separated: boolean
  /** True in the order that the French write: day, month, year. */
  readonly usualOrder: boolean
}

const DAYS_BITS = Math.log2(365)
/** Which separator, and which order of day and month: nearly three ways each, estimates. */
const SEPARATOR_BITS = 1.5
const UNUSUAL_ORDER_BITS = 1.5
/** Among the user's own data: which of a few. */
const KNOWN_BITS = 2
const SEPARATED = /^(\d{1,4})([\s/\\_.-])(\d{1,2})\2(\d{1,4})$/u
const SHORTEST_SEPARATED = 6
const LONGEST_SEPARATED = 10

/** Dates in digits: `240699`, `24061999`, `19990624`, `24/06/1999`, `2406`. */
export function find(text: PasswordText, { referenceYear }: Knowledge): DateMatch[] {
  const matches: DateMatch[] = []
  for (let start = 0; start + 4 <= text.length; start++) {
    if (text.digitRun[start] === 0) continue
    for (const units of [4, 6, 8]) {
      const written = text.text.slice(start, start + units)
      if (written.length === units && /^\d+$/u.test(written)) compact(written, start, referenceYear, matches)
    }
    for (let units = SHORTEST_SEPARATED; units <= LONGEST_SEPARATED && start + units <= text.length; units++) {
      if (text.kinds[start + units - 1] !== DIGIT) continue
      const parts = SEPARATED.exec(text.text.slice(start, start + units))
      if (parts === null) continue
      const span = { start, end: start + units, separated: true }
      push(matches, span, [parts[1] ?? '', parts[3] ?? '', parts[4] ?? ''], referenceYear)
    }
  }
  return matches
}

export function price(match: DateMatch, _text: PasswordText, { referenceYear, context }: Knowledge): number {
  const shape = (match.separated ? SEPARATOR_BITS : 0) + (match.usualOrder ? 0 : UNUSUAL_ORDER_BITS)
  if (context.knowsDate(match.day, match.month, match.year)) return KNOWN_BITS + shape
  return DAYS_BITS + shape + (match.year === null ? 0 : yearBits(match.year, referenceYear))
}

export function feedback(): Advice {
  return { kind: 'date', alone: 'date', among: 'date', suggestions: ['avoid_dates'] }
}

function compact(written: string, start: number, referenceYear: number, matches: DateMatch[]): void {
  const span = { start, end: start + written.length, separated: false }
  if (written.length === 4) {
    const [day, month] = [Number(written.slice(0, 2)), Number(written.slice(2))]
    if (isDay(day) && isMonth(month)) matches.push({ ...span, day, month, year: null, usualOrder: true })
    return
  }
  push(matches, span, [written.slice(0, 2), written.slice(2, 4), written.slice(4)], referenceYear)
  if (written.length === 8) {
    push(matches, span, [written.slice(0, 4), written.slice(4, 6), written.slice(6)], referenceYear)
  }
}

type DateSpan = Pick<DateMatch, 'start' | 'end' | 'separated'>

function push(matches: DateMatch[], span: DateSpan, parts: readonly [string, string, string], reference: number): void {
  const [first, second, third] = parts
  const last = yearOfDate(third, reference)
  if (last !== null) {
    const [a, b] = [Number(first), Number(second)]
    if (isDay(a) && isMonth(b)) matches.push({ ...span, day: a, month: b, year: last, usualOrder: true })
    else if (isDay(b) && isMonth(a)) matches.push({ ...span, day: b, month: a, year: last, usualOrder: false })
  }
  const year = yearOfDate(first, reference)
  if (year !== null && third.length <= 2 && isMonth(Number(second)) && isDay(Number(third))) {
    matches.push({ ...span, day: Number(third), month: Number(second), year, usualOrder: false })
  }
}
