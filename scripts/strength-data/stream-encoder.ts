import { BITS_PER_DIGIT, DIGITS } from '../../src/strength/knowledge/coding/digits.ts'
import type { Frequencies } from '../../src/strength/knowledge/coding/frequencies.ts'
import { LEAST_STATE, STATE_BITS } from '../../src/strength/knowledge/coding/symbol-coder.ts'
import type { SymbolCoder } from '../../src/strength/knowledge/coding/symbol-coder.ts'

const DIGIT = 2 ** BITS_PER_DIGIT

/** What a symbol is to the stream: so many of the 2 ** `bits` parts of the whole, from `start` on. */
interface Share {
  readonly start: number
  readonly width: number
  readonly bits: number
}

/** Writes symbols for `StreamDecoder`, which finds the last one written first: so they are kept, and written backwards. */
export class StreamEncoder implements SymbolCoder {
  readonly #shares: Share[] = []

  symbol(frequencies: Frequencies, context: number, symbol: number): number {
    const { starts, symbols, partBits } = frequencies
    const at = context * (symbols + 1) + symbol
    const start = starts[at] ?? 0
    const width = (starts[at + 1] ?? 0) - start
    if (!(width > 0)) throw new RangeError(`the frequency of ${symbol} in context ${context} is missing`)
    this.#shares.push({ start, width, bits: partBits })
    return symbol
  }

  bits(count: number, value: number): number {
    if (!(value >= 0 && value < 2 ** count)) throw new RangeError(`${value} has not ${count} bits`)
    this.#shares.push({ start: value, width: 1, bits: count })
    return value
  }

  /** The stream: zeros at its end are read without being there. */
  end(): string {
    const digits: number[] = []
    let state = LEAST_STATE
    for (const { start, width, bits } of this.#shares.toReversed()) {
      while (state >= 2 ** (STATE_BITS - bits) * width) {
        digits.push(state % DIGIT)
        state = Math.floor(state / DIGIT)
      }
      state = Math.floor(state / width) * 2 ** bits + (state % width) + start
    }
    for (let bits = 0; bits < STATE_BITS; bits += BITS_PER_DIGIT) {
      digits.push(state % DIGIT)
      state = Math.floor(state / DIGIT)
    }
    return digits
      .toReversed()
      .map((digit) => DIGITS.charAt(digit))
      .join('')
      .replace(/A+$/u, '')
  }
}
