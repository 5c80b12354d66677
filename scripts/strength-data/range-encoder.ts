import { BITS_PER_DIGIT, DIGITS } from '../../src/strength/knowledge/coding/digits.ts'
import type { Frequencies } from '../../src/strength/knowledge/coding/frequencies.ts'
import { BYTE_BITS, LEAST_RANGE, RANGE_BITS } from '../../src/strength/knowledge/coding/symbol-coder.ts'
import type { SymbolCoder } from '../../src/strength/knowledge/coding/symbol-coder.ts'

/** The reader begins with four bytes, of which the range takes thirty bits. */
const FIRST_BYTES = 4
const BYTE = 2 ** BYTE_BITS
const WHOLE = 2 ** (FIRST_BYTES * BYTE_BITS)

/** Writes symbols for `RangeDecoder`. */
export class RangeEncoder implements SymbolCoder {
  readonly #bytes: number[] = []
  #low = 0
  #range = 2 ** RANGE_BITS

  code(frequencies: Frequencies, symbol: number): number {
    const { counts, symbols, total } = frequencies
    const share = Math.trunc(this.#range / total)
    const at = symbols.indexOf(symbol)
    if (at < 0) throw new RangeError(`no symbol ${symbol}`)
    this.#narrow(share * counts.subarray(0, at).reduce((sum, count) => sum + count, 0), share * (counts[at] ?? 0))
    frequencies.learn(at)
    return symbol
  }

  codeBits(bits: number, value: number): number {
    const share = this.#range >> bits
    this.#narrow(share * value, share)
    return value
  }

  /** The stream, as digits. */
  end(): string {
    for (let byte = 0; byte < FIRST_BYTES; byte++) this.#shift()
    const bits = this.#bytes.map((byte) => byte.toString(2).padStart(BYTE_BITS, '0')).join('')
    const digits = bits.match(new RegExp(`.{1,${BITS_PER_DIGIT}}`, 'gu')) ?? []
    return digits.map((digit) => DIGITS.charAt(Number.parseInt(digit.padEnd(BITS_PER_DIGIT, '0'), 2))).join('')
  }

  #narrow(from: number, width: number): void {
    this.#low += from
    this.#range = width
    if (this.#low >= WHOLE) this.#carry()
    while (this.#range < LEAST_RANGE) {
      this.#range *= BYTE
      this.#shift()
    }
  }

  /** A carry is added to the bytes already written. */
  #carry(): void {
    this.#low -= WHOLE
    let last = this.#bytes.length - 1
    while (this.#bytes[last] === BYTE - 1) this.#bytes[last--] = 0
    this.#bytes[last] = (this.#bytes[last] ?? 0) + 1
  }

  #shift(): void {
    const first = Math.floor(this.#low / (WHOLE / BYTE))
    this.#bytes.push(first)
    this.#low = (this.#low - first * (WHOLE / BYTE)) * BYTE
  }
}
