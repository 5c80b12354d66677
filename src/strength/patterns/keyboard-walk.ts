import type { PasswordText } from '../text/password-text.ts'
import { KEYBOARDS } from './keyboards.ts'
import type { Advice, Span } from './pattern.ts'

export interface KeyboardWalkMatch extends Span {
  readonly obviousStart: boolean
  /** Changes of direction that follow no rhythm. */
  readonly turns: number
  /** 1 to 4 when the directions repeat with that period, 0 when they do not. */
  readonly period: number
  readonly shiftBits: number
  /** Shift was held for some keys, and not for the first alone. */
  readonly oddShift: boolean
  readonly layoutBits: number
}

interface Key {
  readonly column: number
  readonly row: number
  readonly shifted: boolean
}

const KEYPAD = 2
/** From here on, keyboards that few people in France have. */
const FIRST_UNUSUAL = 3
const UNUSUAL_LAYOUT_BITS = 2
const MINIMUM_UNITS = 3
const MINIMUM_TURNING_UNITS = 4
const MAXIMUM_UNITS = 24
/** From the first or the last key of a row: six of them; else of 26 keys. */
const OBVIOUS_START_BITS = 2.5
const ANY_START_BITS = 4.7
/** A turn goes to one of six neighbours, a straight walk to the right or to the left. */
const TURN_BITS = 2.6
/** Shift held all along, and each change of it: estimates. */
const SHIFT_BITS = 1
const SHIFT_CHANGE_BITS = 2.5
/** Three keys that touch on a rare keyboard, and up to four with shift for some or at every turn, are mostly random. */
const LONGEST_ODD_UNITS = 4
const SHORT_ODD_WALK_BITS = 3
const MAXIMUM_PERIOD = 4

const KEYS: readonly ReadonlyMap<string, Key>[] = KEYBOARDS.map(
  (rows) =>
    new Map(
      rows.flatMap(([plain, shifted], row) =>
        plain
          .split('')
          .flatMap((unit, column) => [
            [unit, { column, row, shifted: false }] as const,
            [shifted.charAt(column), { column, row, shifted: shifted.charAt(column) !== unit }] as const
          ])
      )
    )
)

/** Neighbouring keys one after the other: rows, columns and zigzags on AZERTY, QWERTY and the keypad. */
export function find({ text, length }: PasswordText): KeyboardWalkMatch[] {
  const matches: KeyboardWalkMatch[] = []
  const units = text.split('')
  KEYS.forEach((keys, layout) => {
    const layoutBits = layout < FIRST_UNUSUAL ? 0 : UNUSUAL_LAYOUT_BITS
    const typed = units.map((unit) => keys.get(unit))
    let start = 0
    while (start + MINIMUM_UNITS <= length) {
      const directions: number[] = []
      let at = start + 1
      for (; at < Math.min(length, start + MAXIMUM_UNITS); at++) {
        const direction = directionBetween(typed[at - 1], typed[at], layout === KEYPAD)
        if (direction === 0) break
        directions.push(direction)
      }
      for (let end = start + MINIMUM_UNITS; end <= at; end++) {
        // A walk ends where it turns, or by chance further: both are told, the price decides.
        if (end < at && directions[end - start - 1] === directions[end - start - 2]) continue
        const match = { ...walkMatch(typed, start, end, directions), layoutBits }
        if (match.turns === 0 || (end - start >= MINIMUM_TURNING_UNITS && !goesBackAndForth(text, start, end))) {
          matches.push(match)
        }
      }
      start = Math.max(start + 1, at - 1)
    }
  })
  return matches
}

export function price(match: KeyboardWalkMatch): number {
  const { start, end, obviousStart, turns, period, shiftBits, oddShift, layoutBits } = match
  const units = end - start
  const first = obviousStart ? OBVIOUS_START_BITS : ANY_START_BITS
  const path = period > 0 ? (period - 1) * TURN_BITS : turns * (TURN_BITS + Math.log2(units))
  const rare = units === MINIMUM_UNITS && layoutBits > 0
  const odd = units <= LONGEST_ODD_UNITS && (oddShift || (turns > 1 && period === 0))
  const oddBits = rare || odd ? SHORT_ODD_WALK_BITS : 0
  return first + Math.log2(units) + path + shiftBits + layoutBits + oddBits
}

export function feedback({ turns }: KeyboardWalkMatch): Advice {
  const code = turns === 0 ? 'keyboard_row' : 'keyboard_pattern'
  return { kind: 'keyboard', alone: code, among: code, suggestions: ['avoid_keyboard_patterns'] }
}

function walkMatch(
  typed: readonly (Key | undefined)[],
  start: number,
  end: number,
  directions: readonly number[]
): Omit<KeyboardWalkMatch, 'layoutBits'> {
  const used = directions.slice(0, end - start - 1)
  const first = typed[start]
  let changes = 0
  for (let index = start + 1; index < end; index++) {
    if (typed[index]?.shifted !== typed[index - 1]?.shifted) changes++
  }
  const turns = used.filter((direction, index) => index > 0 && direction !== used[index - 1]).length
  const shiftBits = changes === 0 && first?.shifted === true ? SHIFT_BITS : changes * SHIFT_CHANGE_BITS
  const firstAlone = changes === 1 && first?.shifted === true && typed[start + 1]?.shifted === false
  return {
    start,
    end,
    obviousStart: first?.column === 0 || first?.column === 9,
    turns,
    period: periodOf(used),
    shiftBits,
    oddShift: changes > 0 && !firstAlone
  }
}

/** `abababab` is a repetition, wherever the keys are. */
function goesBackAndForth(text: string, start: number, end: number): boolean {
  for (let index = start + 2; index < end; index++) if (text[index] !== text[index - 2]) return false
  return true
}

/** 0 when the keys do not touch, else a number for the direction. Rows stand half a key to the right of those above. */
function directionBetween(from: Key | undefined, to: Key | undefined, squared: boolean): number {
  if (from === undefined || to === undefined) return 0
  const columns = to.column - from.column
  const rows = to.row - from.row
  if (rows === 0) return Math.abs(columns) === 1 ? 1 + (columns + 1) / 2 : 0
  if (Math.abs(rows) !== 1) return 0
  const straight = columns === 0
  const slanted = squared ? false : columns === -rows
  return straight || slanted ? 5 + rows + (straight ? 0 : 3) : 0
}

/** The shortest rhythm that the directions keep, up to four steps and at least twice; 0 when there is none. */
function periodOf(directions: readonly number[]): number {
  for (let period = 1; period <= MAXIMUM_PERIOD; period++) {
    if (period > 1 && directions.length < 2 * period - 1) break
    if (directions.every((direction, index) => index < period || direction === directions[index - period]))
      return period
  }
  return 0
}
