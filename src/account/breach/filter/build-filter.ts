import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { RempartError } from '../../../rempart-error.ts'
import { FINGERPRINT_BITS, INDEX_ROW_BYTES, MINIMUM_OCCURRENCES, PAGE_BYTES, writeHeader } from './filter-format.ts'
import { readCorpus } from './read-corpus.ts'
import { writePage } from './write-page.ts'

export interface BuildOptions {
  /** A file of lines `SHA1:count`, sorted by digest, or a folder of range files. */
  readonly corpus: string
  /** Path of the filter. An existing one is replaced atomically, once the new one is written. */
  readonly filter: string
  /** Leading bits of SHA-1 to keep. 40 to 52. Default 48. */
  readonly fingerprintBits?: number
  /** Leaves out passwords seen less often. 1 to 1,000,000. Default 1. */
  readonly minimumOccurrences?: number
  readonly onProgress?: (share: number) => void
}

export interface BuiltFilter {
  /** Number of fingerprints; a few passwords may share one. */
  readonly count: number
  readonly minimumOccurrences: number
  /** Share of unbreached passwords that the filter reports as breached. */
  readonly falsePositiveRate: number
  readonly bytes: number
  readonly bitsPerEntry: number
}

/** More than any page holds of an evenly spread corpus, so that the gaps of a page are known before it is written. */
const WAITING = 8192

/**
 * Builds a filter in one pass over the corpus. Memory is bounded except for the index: 12 bytes for each page of about
 * 1,700 passwords.
 *
 * @throws {RempartError} `unreadable_breach_corpus`, `unwritable_breach_filter`.
 */
export async function buildFilter(options: BuildOptions): Promise<BuiltFilter> {
  const { fingerprintBits = FINGERPRINT_BITS.default, minimumOccurrences = MINIMUM_OCCURRENCES.default } = options
  const partial = `${options.filter}.partial`
  const file = await writing(() => open(partial, 'w'))
  try {
    const pages = createPages()
    const divisor = 2 ** (FINGERPRINT_BITS.maximum - fingerprintBits)
    await readCorpus(
      options.corpus,
      (leadingBits, occurrences) => {
        if (occurrences >= minimumOccurrences) pages.add(Math.floor(leadingBits / divisor))
      },
      async (share) => {
        await pages.writeTo(file)
        options.onProgress?.(share)
      }
    )
    pages.fillLast()
    await pages.writeTo(file)
    const { count, index } = pages
    const header = { fingerprintBits, minimumOccurrences, count, pages: index.length / INDEX_ROW_BYTES }
    await writing(async () => {
      await file.write(index, 0, index.length, PAGE_BYTES * (1 + header.pages))
      await file.write(writeHeader(header, index), 0, PAGE_BYTES, 0)
      await file.sync()
      await file.close()
      await rename(partial, options.filter)
    })
    const bytes = PAGE_BYTES * (1 + header.pages) + index.length
    const falsePositiveRate = count / 2 ** fingerprintBits
    return { count, minimumOccurrences, falsePositiveRate, bytes, bitsPerEntry: (8 * bytes) / count }
  } finally {
    await file.close()
    await rm(partial, { force: true })
  }
}

interface Pages {
  readonly count: number
  readonly index: Buffer
  /** In ascending order; duplicates are ignored. */
  add(fingerprint: number): void
  fillLast(): void
  /** Writes the full pages and frees them. */
  writeTo(file: FileHandle): Promise<void>
}

function createPages(): Pages {
  let waiting: number[] = []
  let full: Buffer[] = []
  let written = 0
  let count = 0
  let last = -1
  const rows: Buffer[] = []
  function fillOne(): void {
    const { bytes, taken } = writePage(waiting)
    const row = Buffer.alloc(INDEX_ROW_BYTES)
    row.writeBigUInt64BE(BigInt(waiting[0] ?? 0), 0)
    row.writeUInt32BE(crc32(bytes), 8)
    rows.push(row)
    full.push(bytes)
    waiting = waiting.slice(taken)
  }
  return {
    get count() {
      return count
    },
    get index() {
      return Buffer.concat(rows)
    },
    add(fingerprint) {
      if (fingerprint === last) return
      last = fingerprint
      count += 1
      waiting.push(fingerprint)
      if (waiting.length === WAITING) fillOne()
    },
    fillLast() {
      while (waiting.length > 0) fillOne()
    },
    async writeTo(file) {
      const bytes = Buffer.concat(full)
      full = []
      if (bytes.length > 0) await writing(() => file.write(bytes, 0, bytes.length, PAGE_BYTES * (1 + written)))
      written += bytes.length / PAGE_BYTES
    }
  }
}

/** Turns system errors into errors with a code. */
async function writing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const message = `filter of breached passwords cannot be written: ${reason}`
    throw new RempartError('unwritable_breach_filter', message, { reason }, { cause: error })
  }
}
