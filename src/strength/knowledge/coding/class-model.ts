import { NumberModel } from './number-model.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** Bits of a gap, of which so many are foretold. */
const [MOST_GAP_BITS, FORETOLD_OF_GAPS] = [23, 2]
const FORETOLD_OF_CLASSES = 8

/** What is foretold of the classes of the words of a root, in their order: most are of the usual class. */
export class ClassModel {
  readonly #gaps: NumberModel
  readonly #classes: NumberModel

  /** @param classes How many there are beside the usual one. */
  constructor(coder: SymbolCoder, classes: number) {
    this.#gaps = new NumberModel(coder, 1, MOST_GAP_BITS, FORETOLD_OF_GAPS)
    this.#classes = new NumberModel(coder, 1, 32 - Math.clz32(classes), FORETOLD_OF_CLASSES)
  }

  /** How many words of the usual class come before the next of another, or before the end. */
  gap(gap: number): number {
    return this.#gaps.code(0, gap + 1) - 1
  }

  /** The class of a word that is not of the usual one, from 0: the frequent ones first. */
  classOf(wanted: number): number {
    return this.#classes.code(0, wanted + 1) - 1
  }
}
