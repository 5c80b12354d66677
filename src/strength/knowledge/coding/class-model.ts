import type { ListFrequencies } from './list-frequencies.ts'
import { codeNumber } from './number-code.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** What is foretold of the classes of the words of each root, in their order: most are of the usual class. */
export class ClassModel {
  readonly #coder: SymbolCoder
  readonly #frequencies: ListFrequencies

  constructor(coder: SymbolCoder, frequencies: ListFrequencies) {
    this.#coder = coder
    this.#frequencies = frequencies
  }

  /** How many words of the usual class come before the next of another, or before the end. */
  gap(root: number, gap: number): number {
    return codeNumber(this.#coder, this.#frequencies.gaps, root, gap + 1) - 1
  }

  /** The class of a word that is not of the usual one, from 0. */
  classOf(root: number, wanted: number): number {
    return this.#coder.symbol(this.#frequencies.classes, root, wanted)
  }
}
