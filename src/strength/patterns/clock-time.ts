import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface ClockTimeMatch extends Span {
  /** Null for the hour alone. */
  readonly minutes: number | null
  readonly inFull: boolean
}

/** `h` alone is a letter like another where letters follow it. */
const TIME = /(?<!\d)(?:[01]?\d|2[0-4])(?:(heures?) ?([0-5]\d)?|[h:] ?([0-5]\d)|h(?![a-z]))(?!\d)/gu
/** Most are of the day. */
const HOUR_BITS = 4
/** A digit and an `h` are mostly something else; with minutes, three times of four it is a quarter of an hour. */
const [ALONE_BITS, QUARTER_BITS, MINUTE_BITS] = [3, 2.5, 7.5]
const IN_FULL_BITS = 2

/** Times of the day: `8h30`, `18h`, `20:45`, `18heures30`. */
export function find({ plain }: PasswordText): ClockTimeMatch[] {
  return [...plain.matchAll(TIME)].map(({ 0: whole, 1: heures, 2: behind, 3: minutes = behind, index }) => {
    const end = index + whole.length
    return {
      start: index,
      end,
      minutes: minutes === undefined ? null : Number(minutes),
      inFull: heures !== undefined
    }
  })
}

export function price(match: ClockTimeMatch, text: PasswordText): number {
  const { minutes, inFull } = match
  const minuteBits = minutes === null ? (inFull ? 0 : ALONE_BITS) : minutes % 15 === 0 ? QUARTER_BITS : MINUTE_BITS
  return HOUR_BITS + minuteBits + (inFull ? IN_FULL_BITS : 0) + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'date', alone: 'date', among: 'date', suggestions: ['avoid_dates'] }
}
