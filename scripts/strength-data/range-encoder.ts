import { learnt, shareOf } from '../../src/strength/knowledge/coding/chances.ts'
import { BITS_PER_DIGIT, DIGITS } from '../../src/strength/knowledge/coding/digits.ts'
import { LEAST_RANGE, RANGE_BITS } from '../../src/strength/knowledge/coding/symbol-coder.ts'
import type { SymbolCoder } from '../../src/strength/knowledge/coding/symbol-coder.ts'

const DIGIT = 2 ** BITS_PER_DIGIT
const WHOLE = 2 ** RANGE_BITS

/** Writes symbols for `RangeDecoder`. */
export class RangeEncoder implements SymbolCoder {
  readonly #digits: number[] = []
  #low = 0
  #range = WHOLE

  bit(chances: Int32Array, context: number, bit: number): number {
    const chance = chances[context] ?? 0
    const share = shareOf(this.#range, chance)
    chances[context] = learnt(chance, bit)
    if (bit === 1) this.#narrow(0, share)
    else this.#narrow(share, this.#range - share)
    return bit
  }

  below(size: number, value: number): number {
    if (!(value >= 0 && value < size)) throw new RangeError(`${value} is not below ${size}`)
    const share = Math.trunc(this.#range / size)
    this.#narrow(share * value, share)
    return value
  }

  /** The stream: zeros at its end are read without being there. */
  end(): string {
    for (let bits = 0; bits < RANGE_BITS; bits += BITS_PER_DIGIT) this.#shift()
    return this.#digits
      .map((digit) => DIGITS.charAt(digit))
      .join('')
      .replace(/A+$/u, '')
  }

  #narrow(from: number, width: number): void {
    this.#low += from
    this.#range = width
    if (this.#low >= WHOLE) this.#carry()
    while (this.#range < LEAST_RANGE) {
      this.#range *= DIGIT
      this.#shift()
    }
  }

  /** A carry is added to the digits already written. */
  #carry(): void {
    this.#low -= WHOLE
    let last = this.#digits.length - 1
    while (this.#digits[last] === DIGIT - 1) this.#digits[last--] = 0
    this.#digits[last] = (this.#digits[last] ?? 0) + 1
  }

  #shift(): void {
    const first = Math.floor(this.#low / (WHOLE / DIGIT))
    this.#digits.push(first)
    this.#low = (this.#low - first * (WHOLE / DIGIT)) * DIGIT
  }
}
