import { BITS_PER_DIGIT, DIGIT_VALUES } from './coding/digits.ts'

const DIGIT: number = 2 ** BITS_PER_DIGIT
/** FNV-1a, 32 bits. */
const OFFSET_BASIS = 0x81_1c_9d_c5
const PRIME = 0x01_00_01_93

/** The fingerprint of no units; {@link nextFingerprint} takes it on. */
export const EMPTY_FINGERPRINT: number = OFFSET_BASIS

/** The state of a fingerprint after one more unit. */
export function nextFingerprint(state: number, unit: number): number {
  return Math.imul(state ^ unit, PRIME)
}

/** Strings of which only fingerprints are kept: a third of what the strings would weigh. */
export class FingerprintSet {
  readonly #sorted: Uint32Array

  /** @param coded What `scripts/strength-data/code-fingerprints.ts` wrote. */
  constructor(coded: string) {
    this.#sorted = decode(coded)
  }

  /** Whether a string with that state of its fingerprint is in the set. */
  has(state: number): boolean {
    const wanted = finish(state)
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return this.#sorted[low] === wanted
  }
}

/** The fingerprint of a whole string. */
export function fingerprintOf(text: string): number {
  let state = EMPTY_FINGERPRINT
  for (let index = 0; index < text.length; index++) state = nextFingerprint(state, text.charCodeAt(index))
  return finish(state)
}

/** Every bit of the state reaches every bit of the fingerprint (the finalizer of MurmurHash3). */
function finish(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85_eb_ca_6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function decode(coded: string): Uint32Array {
  const low = DIGIT_VALUES[coded.charCodeAt(0)] ?? 0
  const values: number[] = []
  let at = 1
  let [bits, room, value] = [0, 0, 0]
  const read = (count: number): number => {
    for (; room < count; room += BITS_PER_DIGIT) bits = bits * DIGIT + (DIGIT_VALUES[coded.charCodeAt(at++)] ?? 0)
    room -= count
    const found = Math.floor(bits / 2 ** room)
    bits %= 2 ** room
    return found
  }
  const left = (): number => (coded.length - at) * BITS_PER_DIGIT + room
  for (let high = 0; left() > low;) {
    if (read(1) === 1) high++
    else {
      value += high * 2 ** low + read(low)
      values.push(value)
      high = 0
    }
  }
  return Uint32Array.from(values)
}
