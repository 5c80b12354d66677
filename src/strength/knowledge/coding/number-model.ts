import { newChances } from './chances.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** Lengths of numbers: below 2 ** 24. */
const LENGTHS = 24

/**
 * What is foretold of numbers from 1, the small ones likely (Elias, "Universal Codeword Sets", 1975): how many bits follow the
 * first, and those bits. The first few are foretold as well; the others are as likely set as not.
 */
export class NumberModel {
  readonly #coder: SymbolCoder
  readonly #chances: Int32Array
  readonly #foretold: number

  /**
   * @param contexts How many there are.
   * @param foretold How many bits after the first are foretold.
   */
  constructor(coder: SymbolCoder, contexts: number, foretold: number) {
    this.#coder = coder
    this.#chances = newChances((contexts * LENGTHS) << foretold)
    this.#foretold = foretold
  }

  code(context: number, number: number): number {
    const foretold = this.#foretold
    let at = (context * LENGTHS) << foretold
    let length = 0
    while (this.#coder.bit(this.#chances, at, number >> (length + 1) === 0 ? 0 : 1) === 1 && length < LENGTHS - 1) {
      length++
      at += 1 << foretold
    }
    let found = 1
    let left = length
    while (left > 0 && found >> foretold === 0) {
      left--
      found = (found << 1) | this.#coder.bit(this.#chances, at + found, (number >> left) & 1)
    }
    return left === 0 ? found : (found << left) | this.#coder.below(1 << left, number & ((1 << left) - 1))
  }
}
