import type { Frequencies } from './frequencies.ts'

/**
 * One end of a stream of symbols, each of which takes as much room as it is unlikely. The end that writes is given the symbol
 * and gives it back; the end that reads finds it in the stream.
 */
export interface SymbolCoder {
  /** A symbol of a context. */
  readonly symbol: (frequencies: Frequencies, context: number, symbol: number) => number
  /** A number of so many bits, at most 24, each of which is as likely. */
  readonly bits: (count: number, value: number) => number
}

/** The state of a stream has at most this many bits, so that no number here has a sign, and takes up a digit when it is less. */
export const STATE_BITS = 30
export const LEAST_STATE: number = 2 ** 24
