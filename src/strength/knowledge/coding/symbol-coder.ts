/**
 * One end of a stream of symbols, each of which takes as much room as it is unlikely. The end that writes is given the symbol
 * and gives it back; the end that reads finds it in the stream.
 */
export interface SymbolCoder {
  /**
   * The next bit, from which its chance learns.
   *
   * @param chances As {@link newChances} makes them.
   * @param context Which of them.
   * @param bit What to write; of no account to who reads.
   */
  readonly bit: (chances: Int32Array, context: number, bit: number) => number
  /** A number below `size`, each of which is as likely: `size` is at most 2 ** 24. */
  readonly below: (size: number, value: number) => number
}

/** The range has at most this many bits, so that no number here has a sign, and is widened by a digit of the stream. */
export const RANGE_BITS = 30
/** Narrower, and the range is widened. */
export const LEAST_RANGE: number = 2 ** 24
