import { Frequencies } from './frequencies.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** The length of a gap is told, then its digits but the first: eight bits, then eight more. */
const GAP_LENGTHS = 24
const BITS_AT_ONCE = 8

/** What is foretold of the classes of the words of a root, in their order: most are of the usual class. */
export class ClassModel {
  readonly #coder: SymbolCoder
  readonly #lengths: Frequencies = new Frequencies(GAP_LENGTHS)
  readonly #classes: Frequencies

  /** @param classes How many there are beside the usual one. */
  constructor(coder: SymbolCoder, classes: number) {
    this.#coder = coder
    this.#classes = new Frequencies(classes)
  }

  /** How many words of the usual class come before the next of another, or before the end. */
  gap(gap: number): number {
    const length = this.#coder.code(this.#lengths, 31 - Math.clz32(gap + 1))
    let found = 1
    for (let left = length; left > 0; left -= BITS_AT_ONCE) {
      const bits = Math.min(left, BITS_AT_ONCE)
      const value = ((gap + 1) >> (left - bits)) & (2 ** bits - 1)
      found = found * 2 ** bits + this.#coder.codeBits(bits, value)
    }
    return found - 1
  }

  /** The class of a word that is not of the usual one. */
  classOf(wanted: number): number {
    return this.#coder.code(this.#classes, wanted)
  }
}
