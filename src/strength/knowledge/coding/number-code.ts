import type { Frequencies } from './frequencies.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** How many lengths numbers of up to 24 bits have. */
export const NUMBER_LENGTHS = 47

/**
 * A number from 1, the small ones likely (Elias, "Universal Codeword Sets and Representations of the Integers", 1975): a symbol
 * tells how many bits follow the first, and the next of them; the others are as likely set as not.
 */
export function codeNumber(coder: SymbolCoder, lengths: Frequencies, context: number, number: number): number {
  const bits = 31 - Math.clz32(number)
  const length = coder.symbol(lengths, context, bits === 0 ? 0 : 2 * bits - 1 + ((number >> (bits - 1)) & 1))
  if (length < 3) return length + 1
  const left = (length - 1) >> 1
  const first = (3 - (length & 1)) << left
  return first | coder.bits(left, number & ((1 << left) - 1))
}
