import { PAGE_BYTES } from './filter-format.ts'

/** Bytes before the coded gaps: the number of fingerprints (2) and the Rice parameter (1). */
export const PAGE_HEAD_BYTES = 3

export interface WrittenPage {
  readonly bytes: Buffer
  /** How many fingerprints it holds, at least one. */
  readonly taken: number
}

/**
 * Fills a page from sorted, distinct fingerprints: the gaps between them in Rice coding, with the parameter that suits
 * their mean. The first fingerprint is in the index. Evenly spread fingerprints with a density of one in 2^r cost about
 * r + 1.5 bits each; a Bloom filter of that rate takes 1.44 r, and a binary fuse filter 1.13 r and all keys in memory
 * to build it.
 *
 * Source: R. F. Rice, "Some Practical Universal Noiseless Coding Techniques", JPL 79-22 (1979); F. Putze, P. Sanders, J. Singler,
 * "Cache-, Hash- and Space-Efficient Bloom Filters" (2007), section 5.
 */
export function writePage(fingerprints: readonly number[]): WrittenPage {
  const [first = 0] = fingerprints
  const meanGap = ((fingerprints.at(-1) ?? first) - first) / Math.max(1, fingerprints.length - 1)
  const parameter = Math.max(0, Math.round(Math.log2(Math.max(1, Math.LN2 * meanGap))))
  const bytes = Buffer.alloc(PAGE_BYTES)
  let bit = 8 * PAGE_HEAD_BYTES
  let taken = 1
  for (; taken < fingerprints.length; taken++) {
    const gap = (fingerprints[taken] ?? 0) - (fingerprints[taken - 1] ?? 0)
    const quotient = Math.floor(gap / 2 ** parameter)
    if (bit + quotient + 1 + parameter > 8 * PAGE_BYTES) break
    bit = writeBits(bytes, bit + quotient, 1, 1)
    bit = writeBits(bytes, bit, gap % 2 ** parameter, parameter)
  }
  bytes.writeUInt16BE(taken, 0)
  bytes.writeUInt8(parameter, 2)
  return { bytes, taken }
}

/**
 * Writes the lowest `count` bits of a value, highest first, into zeroed bytes; returns the position of the next bit.
 */
function writeBits(bytes: Buffer, start: number, value: number, count: number): number {
  let bit = start
  let left = count
  while (left > 0) {
    const room = 8 - (bit & 7)
    const now = Math.min(room, left)
    left -= now
    const part = Math.floor(value / 2 ** left) % 2 ** now
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (part << (room - now))
    bit += now
  }
  return bit
}
