import { newChances } from './chances.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/**
 * What is foretold of numbers from 1, the small ones likely (Elias, "Universal Codeword Sets and Representations of the
 * Integers", 1975): how many bits follow the first, and those bits. The first few are foretold as well; the others are as
 * likely set as not.
 */
export class NumberModel {
  readonly #coder: SymbolCoder
  /** Of each context: of each length whether the number is longer, then its bits by those before them. */
  readonly #chances: Int32Array
  readonly #size: number
  readonly #most: number
  readonly #foretold: number

  /**
   * @param contexts How many there are.
   * @param most How many bits follow the first at most, up to 23.
   * @param foretold How many of them are foretold.
   */
  constructor(coder: SymbolCoder, contexts: number, most: number, foretold: number) {
    this.#coder = coder
    this.#most = most
    this.#foretold = foretold
    let size = 0
    for (let length = 0; length <= most; length++) size += 2 ** Math.min(length, foretold)
    this.#size = size
    this.#chances = newChances(contexts * size)
  }

  code(context: number, number: number): number {
    const coder = this.#coder
    const chances = this.#chances
    const foretold = this.#foretold
    const most = this.#most
    let at = context * this.#size
    let length = 0
    while (length < most && coder.bit(chances, at, number >> (length + 1) === 0 ? 0 : 1) === 1) {
      at += 1 << (length < foretold ? length : foretold)
      length++
    }
    let found = 1
    let left = length
    while (left > 0 && found >> foretold === 0) {
      left--
      found = (found << 1) | coder.bit(chances, at + found, (number >> left) & 1)
    }
    return left === 0 ? found : (found << left) | coder.below(1 << left, number & ((1 << left) - 1))
  }
}
