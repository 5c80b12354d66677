import { learnt, shareOf } from './chances.ts'
import { BITS_PER_DIGIT, DIGIT_VALUES } from './digits.ts'
import { LEAST_RANGE, RANGE_BITS } from './symbol-coder.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** Reads what `scripts/strength-data/range-encoder.ts` wrote: a range code (Martin, 1979). */
export class RangeDecoder implements SymbolCoder {
  readonly #digits: string
  #at = 0
  #range = 2 ** RANGE_BITS
  /** How far into the range the stream points. */
  #place = 0

  constructor(digits: string) {
    this.#digits = digits
    for (let read = 0; read < RANGE_BITS; read += BITS_PER_DIGIT)
      this.#place = (this.#place << BITS_PER_DIGIT) | this.#digit()
  }

  bit(chances: Int32Array, context: number, _bit: number): number {
    const chance = chances[context] ?? 0
    const share = shareOf(this.#range, chance)
    const bit = this.#place < share ? 1 : 0
    chances[context] = learnt(chance, bit)
    if (bit === 1) this.#range = share
    else {
      this.#place -= share
      this.#range -= share
    }
    if (this.#range < LEAST_RANGE) this.#widen()
    return bit
  }

  below(size: number, _value: number): number {
    const share = Math.trunc(this.#range / size)
    const value = Math.min(Math.trunc(this.#place / share), size - 1)
    this.#place -= share * value
    this.#range = share
    this.#widen()
    return value
  }

  #widen(): void {
    while (this.#range < LEAST_RANGE) {
      this.#range <<= BITS_PER_DIGIT
      this.#place = (this.#place << BITS_PER_DIGIT) | this.#digit()
    }
  }

  /** After the last digit come zeros. */
  #digit(): number {
    return DIGIT_VALUES[this.#digits.charCodeAt(this.#at++)] ?? 0
  }
}
