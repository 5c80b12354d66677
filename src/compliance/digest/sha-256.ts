/** First 32 bits of the fractional parts of the cube roots of the first 64 primes: FIPS 180-4, 4.2.2. */
const CONSTANTS = Uint32Array.from(firstPrimes(64), (prime) => fractionBits(Math.cbrt(prime)))

/** First 32 bits of the fractional parts of the square roots of the first 8 primes: FIPS 180-4, 5.3.3. */
const INITIAL = Uint32Array.from(firstPrimes(8), (prime) => fractionBits(Math.sqrt(prime)))

/**
 * SHA-256 (FIPS 180-4) of the UTF-8 form of a text, in hexadecimal. Implemented here because an audit is synchronous
 * and also runs in browsers, where Web Crypto is asynchronous.
 */
export function sha256(text: string): string {
  const state = INITIAL.slice()
  const schedule = new Uint32Array(64)
  const message = pad(new TextEncoder().encode(text))
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let index = 0; index < 16; index++) schedule[index] = message.getUint32(block + 4 * index)
    extend(schedule)
    compress(state, schedule)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64))
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, 8n * BigInt(bytes.length))
  return view
}

function extend(schedule: Uint32Array): void {
  const word = (index: number): number => schedule[index] ?? 0
  for (let index = 16; index < 64; index++) {
    const [early, late] = [word(index - 15), word(index - 2)]
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[index] = word(index - 16) + small + word(index - 7) + large
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const large1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const large0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const first = h + large1 + choice + (CONSTANTS[round] ?? 0) + (schedule[round] ?? 0)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + large0 + majority) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function fractionBits(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}
