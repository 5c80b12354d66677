/** Bits of a fingerprint: a set of 2,000 takes a string by chance once in two million. */
const FINGERPRINT_BITS = 32
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS_PER_CHARACTER = 6
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

  /** @param coded What {@link codeFingerprints} wrote. */
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

/**
 * The fingerprints of strings, sorted, as the differences between neighbours in a Rice code: a parameter in the first
 * character, then for each difference its upper bits in unary and its lower bits as they are.
 */
export function codeFingerprints(strings: readonly string[]): string {
  const sorted = [...new Set(strings.map(fingerprintOf))].toSorted((a, b) => a - b)
  const low = Math.max(0, FINGERPRINT_BITS - Math.ceil(Math.log2(sorted.length + 1)))
  let bits = ''
  let previous = 0
  for (const value of sorted) {
    const difference = value - previous
    bits += `${'1'.repeat(Math.floor(difference / 2 ** low))}0${(difference % 2 ** low).toString(2).padStart(low, '0').slice(0, low)}`
    previous = value
  }
  const groups = bits.match(/.{1,6}/gu) ?? []
  // Ones at the end begin no difference that is complete.
  const characters = groups.map((group) => ALPHABET.charAt(Number.parseInt(group.padEnd(BITS_PER_CHARACTER, '1'), 2)))
  return ALPHABET.charAt(low) + characters.join('')
}

function fingerprintOf(text: string): number {
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
  const low = ALPHABET.indexOf(coded.charAt(0))
  const end = coded.length * BITS_PER_CHARACTER
  const bitAt = (at: number): number => {
    const group = ALPHABET.indexOf(coded.charAt(Math.floor(at / BITS_PER_CHARACTER)))
    return (group >> (BITS_PER_CHARACTER - 1 - (at % BITS_PER_CHARACTER))) & 1
  }
  const values: number[] = []
  let [at, value] = [BITS_PER_CHARACTER, 0]
  for (;;) {
    let difference = 0
    while (at < end && bitAt(at) === 1) [difference, at] = [difference + 1, at + 1]
    if (at + low >= end) return Uint32Array.from(values)
    at++
    for (let read = 0; read < low; read++) difference = 2 * difference + bitAt(at++)
    value += difference
    values.push(value)
  }
}
