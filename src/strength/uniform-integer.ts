const RANGE = 2 ** 32

/** Fills an array with random 32-bit integers, as `crypto.getRandomValues` does. */
export type RandomValues = (array: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>

/** A whole number from 0 to `below - 1`, each as likely: draws that would favour the low ones are drawn again. */
export function uniformInteger(below: number, randomValues: RandomValues): number {
  const limit = RANGE - (RANGE % below)
  for (;;) {
    const [drawn = RANGE] = randomValues(new Uint32Array(1))
    if (drawn < limit) return drawn % below
  }
}
