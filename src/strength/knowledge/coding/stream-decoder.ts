import { BITS_PER_DIGIT, DIGIT_VALUES } from './digits.ts'
import type { Frequencies } from './frequencies.ts'
import { LEAST_STATE, STATE_BITS } from './symbol-coder.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/**
 * Reads what `scripts/strength-data/stream-encoder.ts` wrote (Duda, "Asymmetric numeral systems", 2013): the state is a number
 * whose last bits tell the symbol, and what is left of it goes on.
 */
export class StreamDecoder implements SymbolCoder {
  readonly #digits: string
  #at = 0
  #state = 0

  constructor(digits: string) {
    this.#digits = digits
    for (let read = 0; read < STATE_BITS; read += BITS_PER_DIGIT) {
      this.#state = (this.#state << BITS_PER_DIGIT) | this.#digit()
    }
    // Of a damaged stream: a state of nothing would never be enough.
    if (this.#state < LEAST_STATE) this.#state = LEAST_STATE
  }

  symbol(frequencies: Frequencies, context: number, _symbol: number): number {
    const { partBits, starts, symbols } = frequencies
    const state = this.#state
    const part = state & ((1 << partBits) - 1)
    const symbol = frequencies.symbolOfPart[(context << partBits) + part] ?? 0
    const at = context * (symbols + 1) + symbol
    const start = starts[at] ?? 0
    this.#goOn(((starts[at + 1] ?? 0) - start) * (state >> partBits) + part - start)
    return symbol
  }

  bits(count: number, _value: number): number {
    const value = this.#state & ((1 << count) - 1)
    this.#goOn(this.#state >> count)
    return value
  }

  #goOn(state: number): void {
    let filled = state
    while (filled < LEAST_STATE) filled = (filled << BITS_PER_DIGIT) | this.#digit()
    this.#state = filled
  }

  /** After the last digit come zeros. */
  #digit(): number {
    return DIGIT_VALUES[this.#digits.charCodeAt(this.#at++)] ?? 0
  }
}
