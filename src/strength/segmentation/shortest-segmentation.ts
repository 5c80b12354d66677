import type { Part, Shape } from '../patterns/pattern.ts'
import type { LetterModel } from '../knowledge/letter-model.ts'
import type { PasswordText } from '../text/password-text.ts'
import { endBits, transitionBits } from './transition-bits.ts'

/** The cheapest way to put a stretch together from parts: the one that an attacker reaches first. */
export interface Segmentation {
  readonly bits: number
  readonly parts: readonly Part[]
}

const SHAPES: readonly Shape[] = ['word', 'link', 'keys', 'identifier', 'digits', 'symbols', 'unknown']
const UNKNOWN = SHAPES.indexOf('unknown')
/** Unknown stretches of one, two and more units are told apart: the letters before decide the price of the next. */
const UNKNOWN_STATES = 3
const STATES = SHAPES.length - 1 + UNKNOWN_STATES
const LONGEST_KNOWN = UNKNOWN_STATES

/** For each place and state the cheapest way there, and its backpointer: struct of arrays. */
interface Table {
  readonly bits: Float64Array
  readonly fromPlace: Int16Array
  readonly fromState: Int8Array
  /** Null for one unit that no pattern knows. */
  readonly part: (Part | null)[]
}

const shapeOf = (state: number): Shape => SHAPES[Math.min(state, UNKNOWN)] ?? 'unknown'

/**
 * The shortest segmentation of `[from, to)`, by one pass from left to right that keeps, for every place and every shape of
 * the last part, the cheapest way there. Work: `(units + parts) * shapes`.
 *
 * @param partsByStart The parts that begin at each place, positions of the whole password.
 */
export function shortestSegmentation(
  text: PasswordText,
  letters: LetterModel,
  partsByStart: readonly (readonly Part[])[],
  from: number,
  to: number
): Segmentation {
  const units = to - from
  const size = (units + 1) * STATES
  const table: Table = {
    bits: new Float64Array(size).fill(Infinity),
    fromPlace: new Int16Array(size),
    fromState: new Int8Array(size),
    part: []
  }
  const unitBits = new Float64Array(UNKNOWN_STATES)
  for (let at = 0; at < units; at++) {
    const states = at === 0 ? 1 : STATES
    for (let known = 0; known < UNKNOWN_STATES; known++)
      unitBits[known] = letters.bits(text, from + at, Math.min(known, at))
    for (let state = 0; state < states; state++) {
      const soFar = at === 0 ? 0 : (table.bits[at * STATES + state] ?? Infinity)
      if (soFar === Infinity) continue
      const previous = at === 0 ? null : shapeOf(state)
      const known = at > 0 && state >= UNKNOWN ? state - UNKNOWN + 1 : 0
      const transition = known > 0 ? 0 : transitionBits(previous, 'unknown')
      const unknown = soFar + transition + (unitBits[Math.min(known, LONGEST_KNOWN - 1)] ?? 0)
      const unknownState = UNKNOWN + Math.min(known, LONGEST_KNOWN - 1)
      relax(table, (at + 1) * STATES + unknownState, unknown, at, state, null)
      for (const part of partsByStart[from + at] ?? []) {
        if (part.end > to) continue
        const bits = soFar + transitionBits(previous, part.shape) + part.bits
        relax(table, (part.end - from) * STATES + SHAPES.indexOf(part.shape), bits, at, state, part)
      }
    }
  }
  return backtrack(table, from, units)
}

function relax(table: Table, index: number, bits: number, place: number, state: number, part: Part | null): void {
  if (bits >= (table.bits[index] ?? 0)) return
  table.bits[index] = bits
  table.fromPlace[index] = place
  table.fromState[index] = state
  table.part[index] = part
}

function backtrack(table: Table, from: number, units: number): Segmentation {
  if (units === 0) return { bits: 0, parts: [] }
  let state = 0
  let bits = Infinity
  for (let last = 0; last < STATES; last++) {
    const ended = (table.bits[units * STATES + last] ?? 0) + endBits(shapeOf(last))
    if (ended < bits) [bits, state] = [ended, last]
  }
  const parts: Part[] = []
  let at = units
  while (at > 0) {
    const index = at * STATES + state
    const place = table.fromPlace[index] ?? 0
    const part = table.part[index] ?? null
    const next = parts[0]
    if (part !== null) parts.unshift(part)
    else if (next?.pattern === 'unknown') parts[0] = unknownPart(from + place, next.end)
    else parts.unshift(unknownPart(from + place, from + at))
    at = place
    state = table.fromState[index] ?? 0
  }
  return { bits, parts }
}

function unknownPart(start: number, end: number): Part {
  return {
    start,
    end,
    pattern: 'unknown',
    shape: 'unknown',
    bits: 0,
    listed: false,
    aloneBits: 0,
    feedback: feedbackOnUnknown
  }
}

function feedbackOnUnknown(): ReturnType<Part['feedback']> {
  return { kind: 'unknown', alone: 'too_short', among: 'too_short', suggestions: ['add_characters'] }
}
