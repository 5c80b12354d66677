import { divide, FIRST_DIGIT_SHIFT, INTERVAL_BITS, LAST_DIGIT, LAST_OF_INTERVAL } from './bit-coder.ts'
import type { BitCoder } from './bit-coder.ts'
import { BITS_PER_DIGIT, DIGIT_VALUES } from './digits.ts'

/** Reads what `scripts/strength-data/bit-encoder.ts` wrote: a binary arithmetic code without carries. */
export class BitDecoder implements BitCoder {
  readonly #digits: string
  #at = 0
  #low = 0
  #high = LAST_OF_INTERVAL
  #place = 0

  constructor(digits: string) {
    this.#digits = digits
    for (let read = 0; read < INTERVAL_BITS; read += BITS_PER_DIGIT) this.#readDigit()
  }

  code(likelihood: number): number {
    const middle = divide(this.#low, this.#high, likelihood)
    const bit = this.#place <= middle ? 1 : 0
    if (bit === 1) this.#high = middle
    else this.#low = middle + 1
    while (this.#low >> FIRST_DIGIT_SHIFT === this.#high >> FIRST_DIGIT_SHIFT) {
      this.#low = (this.#low << BITS_PER_DIGIT) & LAST_OF_INTERVAL
      this.#high = ((this.#high << BITS_PER_DIGIT) & LAST_OF_INTERVAL) | LAST_DIGIT
      this.#readDigit()
    }
    return bit
  }

  /** After the last digit come zeros. */
  #readDigit(): void {
    const value = DIGIT_VALUES[this.#digits.charCodeAt(this.#at++)] ?? 0
    this.#place = ((this.#place << BITS_PER_DIGIT) & LAST_OF_INTERVAL) | value
  }
}
