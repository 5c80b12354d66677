import { DIGITS } from './digits.ts'

/** What the digits stand for, by their units: nothing, then 2, 3, 4, 6, 8, 12, 16 ... */
export const WEIGHTS: Float64Array = new Float64Array(0x80)
for (let value = 1; value < DIGITS.length; value++) {
  WEIGHTS[DIGITS.charCodeAt(value)] = (2 + ((value - 1) & 1)) * 2 ** ((value - 1) >> 1)
}

/** How frequent the symbols of some contexts are, told beforehand by a digit for each. */
export class Frequencies {
  readonly symbols: number
  /** The frequencies are in parts of so many bits. */
  readonly partBits: number
  /** Of each context, where the parts of each symbol begin, and the end. */
  readonly starts: Uint16Array
  /** Of each context, whose each part is. */
  readonly symbolOfPart: Uint16Array

  /**
   * @param told Of each context a digit for each symbol, by {@link WEIGHTS}, up to the last one that occurs, and a full stop.
   * @param partBits More than the number of symbols needs, at most 12.
   */
  constructor(told: string, contexts: number, symbols: number, partBits: number) {
    this.symbols = symbols
    this.partBits = partBits
    this.starts = new Uint16Array(contexts * (symbols + 1))
    this.symbolOfPart = new Uint16Array(contexts << partBits)
    const digits = told.split('.')
    for (let context = 0; context < contexts; context++) this.#share(digits[context] ?? '', context)
  }

  /** Shares the parts by the weights; who has a weight has a part. Of nothing known, all are of the first symbol. */
  #share(digits: string, context: number): void {
    const { starts, symbolOfPart } = this
    const parts = 1 << this.partBits
    const first = context * (this.symbols + 1)
    let total = 0
    let free = parts
    for (let symbol = 0; symbol < digits.length; symbol++) {
      const weight = WEIGHTS[digits.charCodeAt(symbol)] ?? 0
      total += weight
      if (weight > 0) free--
    }
    starts[first + 1] = parts
    let sum = 0
    let start = 0
    let present = 0
    for (let symbol = 0; symbol < digits.length; symbol++) {
      const weight = WEIGHTS[digits.charCodeAt(symbol)] ?? 0
      if (weight > 0) {
        sum += weight
        present++
        const end = Math.floor((sum * free) / total) + present
        symbolOfPart.fill(symbol, context * parts + start, context * parts + end)
        start = end
      }
      starts[first + symbol + 1] = start
    }
  }
}
