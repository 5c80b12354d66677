import type { Part } from '../patterns/pattern.ts'
import type { Segmentation } from './shortest-segmentation.ts'
import type { PasswordText } from '../text/password-text.ts'
import { transitionBits } from './transition-bits.ts'

/** The head of the list of common passwords, which an attacker goes through before anything that has to be put together. */
const GUESSES_BEFORE = 8000
const WORDS: ReadonlySet<string> = new Set(['dictionary-word', 'function-word'])
/** Keeps the guesses finite: 2^1000 is about 10^301. */
const MAXIMUM_BITS = 1000

/**
 * What the list of common passwords says of the whole. A listed password costs its rank; words, unknown letters and
 * combinations come after the head of the list. Walks, sequences, repeats and numbers need not wait: lists leave them
 * out because they are tried as such. Nor does the user's own data.
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
