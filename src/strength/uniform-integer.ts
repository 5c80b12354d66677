const RANGE = 2 ** 32

/** `Uint32Array<ArrayBuffer>` by a name that TypeScript before 5.7 knows, which has no parameter there. */
type Integers = ReturnType<Uint32ArrayConstructor['of']>

/** Fills an array with random 32-bit integers, as `crypto.getRandomValues` does. */
export type RandomValues = (array: Integers) => Integers

/** A whole number from 0 to `below - 1`, each as likely: draws that would favour the low ones are drawn again. */
export function uniformInteger(below: number, randomValues: RandomValues): number {
  const limit = RANGE - (RANGE % below)
  for (;;) {
    const [drawn = RANGE] = randomValues(new Uint32Array(1))
    if (drawn < limit) return drawn % below
  }
}
