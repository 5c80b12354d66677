import type { Part } from '../patterns/pattern.ts'
import type { Segmentation } from './shortest-segmentation.ts'
import type { PasswordText } from '../text/password-text.ts'
import { transitionBits } from './transition-bits.ts'

/** The first entries of the list of common passwords, which an attacker tries before any combination. */
const GUESSES_BEFORE = 8000
const WORDS: ReadonlySet<string> = new Set([
  'dictionary-word',
  'derived-word',
  'word-beginning',
  'function-word',
  'respelled-word',
  'vowelless-word',
  'mistyped-word',
  'displaced-word'
])
/** Keeps the guesses finite: 2^1000 is about 10^301. */
const MAXIMUM_BITS = 1000

/**
 * The price of the whole beside the list of common passwords. A listed password costs its rank; words, unknown letters
 * and combinations cost more than the first 8,000 of the list. Walks, sequences, repeats, numbers and the user's own data
 * may cost less: an attacker tries them as such, and lists leave them out.
 *
 * @param fromStart The parts that begin where the password does.
 */
export function commonPasswordFloor(
  segmentation: Segmentation,
  text: PasswordText,
  fromStart: readonly Part[]
): Segmentation {
  if (text.length === 0 || segmentation.parts.some((part) => part.pattern === 'personal-data')) return segmentation
  const whole = fromStart.filter((part) => part.end === text.length)
  const listed = whole.find((part) => part.listed)
  let best: Segmentation = { ...segmentation, bits: afterTheHead(segmentation.bits) }
  for (const part of listed === undefined ? whole : [listed]) {
    if (!part.listed && WORDS.has(part.pattern)) continue
    // However far down the list: as a word it is tried after the head at the latest.
    const bits = part.listed
      ? Math.min(part.bits + part.aloneBits, afterTheHead(part.bits))
      : transitionBits(null, part.shape) + part.bits
    if (bits < best.bits) best = { bits, parts: [part] }
  }
  return best
}

function afterTheHead(bits: number): number {
  return Math.log2(2 ** Math.min(bits, MAXIMUM_BITS) + GUESSES_BEFORE)
}
