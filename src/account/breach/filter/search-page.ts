import { PAGE_BYTES } from './filter-format.ts'
import { PAGE_HEAD_BYTES } from './write-page.ts'

/** Bytes after a page that the reader may access. */
export const PAGE_MARGIN_BYTES = 8

/** Of 32 bits read from any bit of a byte on, so many are valid. */
const SURE_BITS = 25

/**
 * Whether a page contains a fingerprint; null if the page is inconsistent. The work is bounded by the page size,
 * whatever the page claims.
 *
 * @param page The page, and {@link PAGE_MARGIN_BYTES} of zeros.
 * @param first Its first fingerprint.
 */
export function searchPage(page: Buffer, first: number, wanted: number): boolean | null {
  const count = page.readUInt16BE(0)
  const parameter = page.readUInt8(2)
  if (parameter > 52) return null
  const peek = (at: number): number => (page.readUInt32BE(at >> 3) << (at & 7)) >>> 0
  const end = 8 * PAGE_BYTES
  let bit = 8 * PAGE_HEAD_BYTES
  let fingerprint = first
  for (let index = 1; index < count && fingerprint < wanted; index++) {
    let quotient = 0
    let zeros = Math.clz32(peek(bit))
    while (zeros >= SURE_BITS) {
      quotient += SURE_BITS
      bit += SURE_BITS
      if (bit >= end) return null
      zeros = Math.clz32(peek(bit))
    }
    quotient += zeros
    bit += zeros + 1
    let rest = 0
    for (let left = parameter; left > 0;) {
      const now = Math.min(24, left)
      if (bit + now > end) return null
      rest = rest * 2 ** now + (peek(bit) >>> (32 - now))
      bit += now
      left -= now
    }
    fingerprint += quotient * 2 ** parameter + rest
  }
  return fingerprint === wanted
}
