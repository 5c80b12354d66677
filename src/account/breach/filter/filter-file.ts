import { open, type FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { RempartError, type BreachFilterProblem } from '../../../rempart-error.ts'
import {
  FINGERPRINT_BITS,
  HEADER_BYTES,
  hasItsDigest,
  INDEX_ROW_BYTES,
  PAGE_BYTES,
  readHeader,
  type FilterHeader
} from './filter-format.ts'
import { PAGE_MARGIN_BYTES, searchPage } from './search-page.ts'

/** An open filter: header and index in memory, pages read on demand. */
export interface FilterFile {
  readonly header: FilterHeader
  /**
   * @param leadingBits The leading 52 bits of a SHA-1 digest.
   * @returns Null if the page is damaged.
   */
  has(leadingBits: number): Promise<boolean | null>
  close(): Promise<void>
}

interface Index {
  readonly firsts: Float64Array
  readonly checksums: Uint32Array
}

/** @throws {RempartError} `unreadable_breach_filter`. */
export async function openFilterFile(path: string | URL): Promise<FilterFile> {
  const file = await open(path, 'r').catch((error: unknown) => fail('not_readable', { cause: error }))
  try {
    const { header, index } = await readHead(file)
    return {
      header,
      has: async (leadingBits) =>
        await search(file, index, Math.floor(leadingBits / 2 ** (FINGERPRINT_BITS.maximum - header.fingerprintBits))),
      close: () => file.close()
    }
  } catch (error) {
    await file.close()
    throw error instanceof RempartError ? error : failure('not_readable', { cause: error })
  }
}

async function readHead(file: FileHandle): Promise<{ readonly header: FilterHeader; readonly index: Index }> {
  const head = Buffer.alloc(HEADER_BYTES)
  const { bytesRead } = await file.read(head, 0, HEADER_BYTES, 0)
  const header = readHeader(head.subarray(0, bytesRead))
  if (typeof header === 'string') return fail(header)
  const { size } = await file.stat()
  const indexStart = PAGE_BYTES * (1 + header.pages)
  // Checked before the index is allocated: a header may claim any size.
  if (size < indexStart + INDEX_ROW_BYTES * header.pages) fail('cut')
  const bytes = Buffer.alloc(INDEX_ROW_BYTES * header.pages)
  await file.read(bytes, 0, bytes.length, indexStart)
  if (size > indexStart + bytes.length || !hasItsDigest(head, bytes) || !isPossible(header)) fail('damaged')
  const firsts = new Float64Array(header.pages)
  const checksums = new Uint32Array(header.pages)
  for (let page = 0; page < header.pages; page++) {
    firsts[page] = Number(bytes.readBigUInt64BE(INDEX_ROW_BYTES * page))
    checksums[page] = bytes.readUInt32BE(INDEX_ROW_BYTES * page + 8)
  }
  return { header, index: { firsts, checksums } }
}

function isPossible({ fingerprintBits }: FilterHeader): boolean {
  return fingerprintBits >= FINGERPRINT_BITS.minimum && fingerprintBits <= FINGERPRINT_BITS.maximum
}

async function search(file: FileHandle, { firsts, checksums }: Index, fingerprint: number): Promise<boolean | null> {
  const page = Math.max(0, lastNotAbove(firsts, fingerprint))
  const bytes = Buffer.alloc(PAGE_BYTES + PAGE_MARGIN_BYTES)
  await file.read(bytes, 0, PAGE_BYTES, PAGE_BYTES * (1 + page))
  // The checksum also detects a page of another filter, or one in the wrong place.
  if (crc32(bytes.subarray(0, PAGE_BYTES)) !== checksums[page]) return null
  return searchPage(bytes, firsts[page] ?? 0, fingerprint)
}

/** The last index of an ascending list whose value is at most the given one, or -1. */
function lastNotAbove(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

const sentences: Readonly<Record<BreachFilterProblem, string>> = {
  not_readable: 'the file cannot be read',
  not_a_filter: 'the file is no filter',
  unknown_version: 'another version wrote it',
  cut: 'the file is cut',
  damaged: 'the file is not as it was written'
}

function failure(problem: BreachFilterProblem, options?: ErrorOptions): RempartError<'unreadable_breach_filter'> {
  const message = `filter of breached passwords: ${sentences[problem]}`
  return new RempartError('unreadable_breach_filter', message, { problem }, options)
}

function fail(problem: BreachFilterProblem, options?: ErrorOptions): never {
  throw failure(problem, options)
}
