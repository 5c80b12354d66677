import { BITS_PER_DIGIT, DIGIT_VALUES } from './digits.ts'
import type { Frequencies } from './frequencies.ts'
import { BYTE_BITS, LEAST_RANGE, RANGE_BITS } from './symbol-coder.ts'
import type { SymbolCoder } from './symbol-coder.ts'

const BYTE_MASK = 0xff

/** Reads what `scripts/strength-data/range-encoder.ts` wrote: a range code (Martin, 1979). */
export class RangeDecoder implements SymbolCoder {
  readonly #bytes: Uint8Array
  #at = 0
  #range = 2 ** RANGE_BITS
  /** How far into the range the stream points. */
  #place = 0

  constructor(digits: string) {
    this.#bytes = bytesOf(digits)
    for (let read = 0; read < RANGE_BITS + 2; read += BYTE_BITS)
      this.#place = this.#place * 2 ** BYTE_BITS + this.#byte()
  }

  code(frequencies: Frequencies, _symbol: number): number {
    const { counts, symbols, total } = frequencies
    const share = Math.trunc(this.#range / total)
    const wanted = Math.trunc(this.#place / share)
    let [at, before] = [0, 0]
    let count = counts[0] ?? 0
    while (before + count <= wanted && at + 1 < counts.length) {
      before += count
      count = counts[++at] ?? 0
    }
    this.#narrow(share * before, share * count)
    const symbol = symbols[at] ?? 0
    frequencies.learn(at)
    return symbol
  }

  codeBits(bits: number, _value: number): number {
    const share = this.#range >> bits
    const value = Math.min(Math.trunc(this.#place / share), 2 ** bits - 1)
    this.#narrow(share * value, share)
    return value
  }

  #narrow(from: number, width: number): void {
    this.#place -= from
    this.#range = width
    while (this.#range < LEAST_RANGE) {
      this.#range <<= BYTE_BITS
      this.#place = (this.#place << BYTE_BITS) | this.#byte()
    }
  }

  /** After the last byte come zeros. */
  #byte(): number {
    return this.#bytes[this.#at++] ?? 0
  }
}

function bytesOf(digits: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((digits.length * BITS_PER_DIGIT) / BYTE_BITS))
  let [bits, kept, written] = [0, 0, 0]
  for (let at = 0; at < digits.length; at++) {
    bits = ((bits << BITS_PER_DIGIT) | (DIGIT_VALUES[digits.charCodeAt(at)] ?? 0)) & 0xff_ff
    kept += BITS_PER_DIGIT
    if (kept < BYTE_BITS) continue
    kept -= BYTE_BITS
    bytes[written++] = (bits >> kept) & BYTE_MASK
  }
  return bytes
}
