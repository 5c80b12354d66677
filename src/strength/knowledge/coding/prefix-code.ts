/**
 * A canonical prefix code: symbols from 0, the commonest first. All of a length are neighbours, so how many there are of
 * each length says everything.
 */
export class PrefixCode {
  /** The code of each symbol, behind a one that says where it begins. */
  readonly codes: readonly number[]
  readonly #symbolOf: Int16Array

  /** @param counts How many symbols have a code of one bit, of two bits and so on, with a space between the numbers. */
  constructor(counts: string) {
    const ofLength = counts.split(' ').map(Number)
    this.#symbolOf = new Int16Array(2 ** (ofLength.length + 1)).fill(-1)
    const codes: number[] = []
    let code = 1
    for (const count of ofLength) {
      code *= 2
      for (let index = 0; index < count; index++) {
        this.#symbolOf[code] = codes.length
        codes.push(code++)
      }
    }
    this.codes = codes
  }

  /** The symbol of a whole code, or -1 of a beginning. */
  symbolOf(code: number): number {
    return this.#symbolOf[code] ?? 0
  }
}
