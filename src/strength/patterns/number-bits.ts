/** Trying all values finds the wanted one half-way on average. */
const HALF_WAY_BITS = 1

/**
 * Bits of the word that says what a number is, before it: `Tel`, `Siret`, `plaque`. In
 * `benchmarks/strength/subjects/sets/identifiers.jsonl` 11 of 18 numbers of telephones, vehicles and companies have one,
 * 0.7 bits; the rest is which of the usual ones. Any value from 0 to 1.1 gives the passwords of that set the same scores.
 */
export const LABEL_BITS = 0.8

/** Bits of one of `count` values that are equally likely. */
export function uniformBits(count: number): number {
  return Math.log2(count) - HALF_WAY_BITS
}
