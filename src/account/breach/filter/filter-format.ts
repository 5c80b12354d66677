import { createHash } from 'node:crypto'

/** The page size of most file systems, and the unit in which a filter is read. The header has its own page. */
export const PAGE_BYTES = 4096

/** An index row: the first fingerprint of the page (8 bytes) and the CRC-32 of the page (4). */
export const INDEX_ROW_BYTES = 12

/** Leading bits of SHA-1 that a filter keeps. More than 52 would not be exact in a JavaScript number. */
export const FINGERPRINT_BITS = { minimum: 40, default: 48, maximum: 52 } as const

/** As the policy's `breach.minimumOccurrences`. */
export const MINIMUM_OCCURRENCES = { minimum: 1, default: 1, maximum: 1_000_000 } as const

/** The header of a filter. The file consists of header, pages and index; all numbers are big-endian. */
export interface FilterHeader {
  readonly fingerprintBits: number
  /** Passwords seen less often are not in it. */
  readonly minimumOccurrences: number
  readonly pages: number
  /** Fingerprints in all pages. */
  readonly count: number
}

const MAGIC = 'rempart breaches'
const VERSION = 1
const FIELDS_BYTES = 40
const DIGEST_BYTES = 32
export const HEADER_BYTES: number = FIELDS_BYTES + DIGEST_BYTES

/** The header, which ends in the SHA-256 of its fields and of the index, which has the CRC of every page. */
export function writeHeader(
  { fingerprintBits, minimumOccurrences, pages, count }: FilterHeader,
  index: Buffer
): Buffer {
  const header = Buffer.alloc(PAGE_BYTES)
  header.write(MAGIC, 'latin1')
  header.writeUInt32BE(VERSION, 16)
  header.writeUInt32BE(fingerprintBits, 20)
  header.writeUInt32BE(minimumOccurrences, 24)
  header.writeUInt32BE(pages, 28)
  header.writeBigUInt64BE(BigInt(count), 32)
  digestOf(header, index).copy(header, FIELDS_BYTES)
  return header
}

/** The header's fields, before the digest is verified; or why they cannot be read. */
export function readHeader(header: Buffer): FilterHeader | 'not_a_filter' | 'unknown_version' {
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== MAGIC) return 'not_a_filter'
  if (header.readUInt32BE(16) !== VERSION) return 'unknown_version'
  return {
    fingerprintBits: header.readUInt32BE(20),
    minimumOccurrences: header.readUInt32BE(24),
    pages: header.readUInt32BE(28),
    count: Number(header.readBigUInt64BE(32))
  }
}

/** Whether the digest of fields and index is correct. */
export function hasItsDigest(header: Buffer, index: Buffer): boolean {
  return digestOf(header, index).equals(header.subarray(FIELDS_BYTES, HEADER_BYTES))
}

function digestOf(header: Buffer, index: Buffer): Buffer {
  return createHash('sha256').update(header.subarray(0, FIELDS_BYTES)).update(index).digest()
}
