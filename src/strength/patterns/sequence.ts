import { DIGIT, LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface SequenceMatch extends Span {
  readonly step: number
  readonly obviousStart: boolean
  readonly digits: boolean
}

const MINIMUM_UNITS = 3
/** Every second letter or digit: three of them are chance. */
const MINIMUM_SKIPPING_UNITS = 4
const MAXIMUM_STEP = 2
const OBVIOUS_STARTS = 'az1098аαאا'
/** Alphabets whose order is not that of their code points; the rest goes by code point. */
const ALPHABETS: readonly string[] = [
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'אבגדהוזחטיכלמנסעפצקרשת'
]
/** Places of the letters of an alphabet, far from those of any other. */
const PLACES: ReadonlyMap<number, number> = new Map(
  ALPHABETS.flatMap((alphabet, index) =>
    alphabet.split('').map((letter, place) => [letter.charCodeAt(0), 0x1_0000 * (index + 1) + place] as const)
  )
)
/** `a`, `1`, `0`, `z`, `9`: four as likely; from anywhere else any of 26 letters or 10 digits. */
const OBVIOUS_START_BITS = 2
const STEP_BITS = 1

/** Letters or digits at equal steps: `abcd`, `4321`, `2468`. */
export function find({ folded, kinds, text, length }: PasswordText): SequenceMatch[] {
  const matches: SequenceMatch[] = []
  const places = Array.from(folded, (unit) => PLACES.get(unit) ?? unit)
  let start = 0
  while (start + 1 < length) {
    const step = (places[start + 1] ?? 0) - (places[start] ?? 0)
    const kind = kinds[start]
    let end = start + 1
    while (end < length && kinds[end] === kind && (places[end] ?? 0) - (places[end - 1] ?? 0) === step) end++
    const inOrder = (kind === LETTER || kind === DIGIT) && step !== 0 && Math.abs(step) <= MAXIMUM_STEP
    const minimum = Math.abs(step) === 1 ? MINIMUM_UNITS : MINIMUM_SKIPPING_UNITS
    if (inOrder && end - start >= minimum) {
      for (let stop = start + minimum; stop <= end; stop++) {
        // `654321` begins nowhere in particular, and ends where everybody does.
        const obviousStart = isObvious(text, start) || (step < 0 && isObvious(text, stop - 1))
        matches.push({ start, end: stop, step, obviousStart, digits: kind === DIGIT })
      }
    }
    start = Math.max(start + 1, end - 1)
  }
  return matches
}

function isObvious(text: string, index: number): boolean {
  return OBVIOUS_STARTS.includes(text.charAt(index).toLowerCase())
}

export function price(match: SequenceMatch, text: PasswordText): number {
  const { start, end, step, obviousStart, digits } = match
  const first = obviousStart ? OBVIOUS_START_BITS : Math.log2(digits ? 10 : 26)
  return first + Math.log2(end - start) + (step === 1 ? 0 : Math.abs(step) * STEP_BITS) + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'sequence', alone: 'sequence', among: 'sequence', suggestions: ['avoid_sequences'] }
}
