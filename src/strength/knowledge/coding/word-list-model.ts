import type { BitCoder } from './bit-coder.ts'
import { BitModel } from './bit-model.ts'
import type { PrefixCode } from './prefix-code.ts'

const LETTER_BITS = 8
const ONE_LETTER = 0xff
const TWO_LETTERS = 0xff_ff
const THREE_LETTERS = 0xff_ff_ff
const DEEPEST = 12
/** Keeps what was read of a symbol apart from its contexts: an odd number whose bits are spread. */
const CODE_SPREAD = 0x2c_1b_3c_6d

export const NO_CODE = 1

/** The letters up to a child. */
export function lettersWith(letters: number, letter: number): number {
  return (letters << LETTER_BITS) | letter
}

/**
 * What is foretold of a list, in the order in which the tree is walked: whether a word ends here, of which class it is,
 * whether there is a further child, and its letter. To write and to read are one walk, so both foretell the same.
 *
 * `letters` are the last four up to a place, eight bits each: symbols plus 1, and 0 before the first. `code` is that of the
 * symbol to write, or {@link NO_CODE} from who reads.
 */
export class WordListModel {
  readonly #coder: BitCoder
  readonly #letterCode: PrefixCode
  readonly #classCode: PrefixCode
  readonly #ends: BitModel = new BitModel()
  readonly #further: BitModel = new BitModel()
  readonly #letters: BitModel = new BitModel()
  readonly #classes: BitModel = new BitModel()
  #lastClass = 0

  constructor(coder: BitCoder, letterCode: PrefixCode, classCode: PrefixCode) {
    this.#coder = coder
    this.#letterCode = letterCode
    this.#classCode = classCode
  }

  endsWord(letters: number, ends: boolean): boolean {
    return this.#ends.code(this.#coder, Number(ends), letters & TWO_LETTERS, letters) === 1
  }

  /** The class of the word that ends here. */
  classOf(letters: number, code: number): number {
    const coded = this.#symbol(this.#classes, this.#classCode, code, this.#lastClass + 1, letters & TWO_LETTERS)
    this.#lastClass = coded
    return coded
  }

  /** @param elder The letter of the child before, 0 for none. */
  hasFurtherChild(letters: number, depth: number, endsWord: boolean, elder: number, has: boolean): boolean {
    const two = ((letters & TWO_LETTERS) << LETTER_BITS) | elder
    const where = (((Math.min(depth, DEEPEST) << 1) | Number(endsWord)) << LETTER_BITS) | elder
    return this.#further.code(this.#coder, Number(has), two, where) === 1
  }

  /** The letter of the next child. */
  letter(letters: number, elder: number, code: number): number {
    const one = ((letters & ONE_LETTER) << LETTER_BITS) | elder
    return this.#symbol(this.#letters, this.#letterCode, code, one, letters & THREE_LETTERS)
  }

  #symbol(model: BitModel, prefixCode: PrefixCode, wanted: number, first: number, second: number): number {
    let shift = 31 - Math.clz32(wanted)
    let code = 1
    for (;;) {
      const place = Math.imul(code, CODE_SPREAD)
      const bit = (wanted >> --shift) & 1
      code = 2 * code + model.code(this.#coder, bit, first + place, second + place)
      const found = prefixCode.symbolOf(code)
      if (found >= 0) return found
    }
  }
}
