import type { Frequencies } from './frequencies.ts'

/**
 * One end of a stream of symbols, each of which takes as much room as it is unlikely. The end that writes is given the symbol
 * and gives it back; the end that reads finds it in the stream.
 */
export interface SymbolCoder {
  /**
   * The next symbol, which the frequencies learn.
   *
   * @param symbol What to write; of no account to who reads.
   */
  readonly code: (frequencies: Frequencies, symbol: number) => number
  /** One of `2 ** bits` numbers that are as likely as each other; at most twelve bits. */
  readonly codeBits: (bits: number, value: number) => number
}

/** The range has at most this many bits, so that no number here has a sign, and is widened by bytes. */
export const RANGE_BITS = 30
export const BYTE_BITS = 8
/** Narrower, and the range is widened. */
export const LEAST_RANGE: number = 2 ** (RANGE_BITS - BYTE_BITS)
