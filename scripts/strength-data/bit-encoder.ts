import {
  divide,
  FIRST_DIGIT_SHIFT,
  INTERVAL_BITS,
  LAST_DIGIT,
  LAST_OF_INTERVAL
} from '../../src/strength/knowledge/coding/bit-coder.ts'
import type { BitCoder } from '../../src/strength/knowledge/coding/bit-coder.ts'
import { BITS_PER_DIGIT, DIGITS } from '../../src/strength/knowledge/coding/digits.ts'

/** Writes bits for `BitDecoder`. */
export class BitEncoder implements BitCoder {
  readonly #digits: string[] = []
  #low = 0
  #high: number = LAST_OF_INTERVAL

  code(likelihood: number, bit: number): number {
    const middle = divide(this.#low, this.#high, likelihood)
    if (bit === 1) this.#high = middle
    else this.#low = middle + 1
    while (this.#low >> FIRST_DIGIT_SHIFT === this.#high >> FIRST_DIGIT_SHIFT) {
      this.#digits.push(DIGITS.charAt(this.#low >> FIRST_DIGIT_SHIFT))
      this.#low = (this.#low << BITS_PER_DIGIT) & LAST_OF_INTERVAL
      this.#high = ((this.#high << BITS_PER_DIGIT) & LAST_OF_INTERVAL) | LAST_DIGIT
    }
    return bit
  }

  /** The stream, with enough of the last interval to be found in it. */
  end(): string {
    for (let written = 0; written < INTERVAL_BITS; written += BITS_PER_DIGIT) {
      this.#digits.push(DIGITS.charAt(this.#high >> FIRST_DIGIT_SHIFT))
      this.#high = (this.#high << BITS_PER_DIGIT) & LAST_OF_INTERVAL
    }
    return this.#digits.join('')
  }
}
