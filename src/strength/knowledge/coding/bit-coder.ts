import { BITS_PER_DIGIT } from './digits.ts'

/**
 * One end of a stream of bits, each of which takes as much room as it is unlikely. The end that writes is given the bit
 * and gives it back; the end that reads finds it in the stream.
 */
export interface BitCoder {
  /**
   * @param likelihood That the bit is 1: in 16,384ths, 1 to 16,383.
   * @param bit What to write; of no account to who reads.
   */
  readonly code: (likelihood: number, bit: number) => number
}

const LIKELIHOOD_BITS = 14
/** The likelihood of what is certain. */
export const CERTAIN: number = 2 ** LIKELIHOOD_BITS

/** The interval that both ends halve has this many bits: five digits, and no sign to take care of. */
export const INTERVAL_BITS = 30
export const LAST_OF_INTERVAL: number = 2 ** INTERVAL_BITS - 1
/** What is below the first digit of the interval. */
export const FIRST_DIGIT_SHIFT: number = INTERVAL_BITS - BITS_PER_DIGIT
export const LAST_DIGIT: number = 2 ** BITS_PER_DIGIT - 1

/** The last place of the part of `[low, high]` that stands for a 1. */
export function divide(low: number, high: number, likelihood: number): number {
  return low + ((high - low) >> LIKELIHOOD_BITS) * likelihood
}
