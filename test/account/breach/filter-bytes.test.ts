import { describe, expect, test } from 'vitest'
import {
  FINGERPRINT_BITS,
  hasItsDigest,
  HEADER_BYTES,
  INDEX_ROW_BYTES,
  MINIMUM_OCCURRENCES,
  PAGE_BYTES,
  readHeader,
  writeHeader
} from '../../../src/account/breach/filter/filter-format.ts'
import { PAGE_MARGIN_BYTES, searchPage } from '../../../src/account/breach/filter/search-page.ts'
import { PAGE_HEAD_BYTES, writePage } from '../../../src/account/breach/filter/write-page.ts'

const fields = { fingerprintBits: 48, minimumOccurrences: 3, pages: 2, count: 2 ** 40 + 5 }
const index = Buffer.from('0123456789abcdefghijklmn')

describe('the header', () => {
  test('is its name, a version and four numbers, then a digest of them and of the index', () => {
    const header = writeHeader(fields, index)
    expect(header).toHaveLength(4096)
    expect(header.subarray(0, 16).toString('latin1')).toBe('rempart breaches')
    expect(header.subarray(16, 40).toString('hex')).toBe('000000010000003000000003000000020000010000000005')
    expect(header.subarray(72).every((byte) => byte === 0)).toBe(true)
    expect(readHeader(header)).toEqual(fields)
    expect([PAGE_BYTES, HEADER_BYTES, INDEX_ROW_BYTES, PAGE_HEAD_BYTES, PAGE_MARGIN_BYTES]).toEqual([
      4096, 72, 12, 3, 8
    ])
    expect([FINGERPRINT_BITS, MINIMUM_OCCURRENCES]).toEqual([
      { minimum: 40, default: 48, maximum: 52 },
      { minimum: 1, default: 1, maximum: 1_000_000 }
    ])
  })

  test('that is cut, of another name or of another version is none', () => {
    const header = writeHeader(fields, index)
    expect(readHeader(header.subarray(0, 72))).toEqual(fields)
    expect(readHeader(header.subarray(0, 71))).toBe('not_a_filter')
    for (const at of [0, 15]) {
      const other = Buffer.from(header)
      other[at] = 1
      expect(readHeader(other)).toBe('not_a_filter')
    }
    const newer = Buffer.from(header)
    newer.writeUInt32BE(2, 16)
    expect(readHeader(newer)).toBe('unknown_version')
  })

  test('has its digest only as it was written, with the index as it was written', () => {
    const header = writeHeader(fields, index)
    expect(hasItsDigest(header, index)).toBe(true)
    for (const at of [0, 39, 40, 71]) {
      const other = Buffer.from(header)
      other[at] = (other[at] ?? 0) ^ 1
      expect(hasItsDigest(other, index)).toBe(false)
    }
    expect(hasItsDigest(header, index.subarray(1))).toBe(false)
  })
})

const hexOf = (fingerprints: readonly number[], bytes: number): string =>
  writePage(fingerprints).bytes.subarray(0, bytes).toString('hex')
const find = (page: Buffer, first: number, wanted: number) =>
  searchPage(Buffer.concat([page, Buffer.alloc(PAGE_MARGIN_BYTES)]), first, wanted)

describe('a page', () => {
  test.each([
    ['of none', [], '00010000'],
    ['of one', [7], '00010000'],
    // Gaps 4 and 21, mean 12.5, so 3 bits of rest: 1 100, 001 101.
    ['of three', [5, 9, 30], '000303c340'],
    // Gaps of 1: no rest, and a quotient of 1 each, 01 01 01.
    ['of neighbours', [3, 4, 5, 6], '00040054'],
    // A gap of 32: the parameter is 4, 001 0000.
    ['of a power of two', [0, 32], '00020420'],
    // A gap of 2^40: the parameter is 39, quotient 2 and 39 bits of zeros.
    ['of two far apart', [0, 2 ** 40], `00022720${'00000000'.repeat(2)}`]
  ])('%s is written in Rice’s code', (_name, fingerprints, expected) => {
    expect(hexOf(fingerprints, expected.length / 2)).toBe(expected)
    const page = writePage(fingerprints)
    expect(page.bytes.subarray(expected.length / 2).every((byte) => byte === 0)).toBe(true)
    for (const each of fingerprints) expect(find(page.bytes, fingerprints[0] ?? 0, each)).toBe(true)
    for (const each of [1, 8, 31, 2 ** 40 - 1]) {
      expect(find(page.bytes, fingerprints[0] ?? 0, each)).toBe(fingerprints.includes(each))
    }
  })

  test('takes as many as there is room for, to the last bit', () => {
    // Two bits each behind three bytes, and the first stands in the index.
    const most = (8 * (4096 - 3)) / 2 + 1
    const run = Array.from({ length: most + 1 }, (_, index_) => index_)
    expect(writePage(run.slice(0, most)).taken).toBe(most)
    const page = writePage(run)
    expect(page.taken).toBe(most)
    expect(page.bytes.readUInt16BE(0)).toBe(most)
    expect([find(page.bytes, 0, most - 1), find(page.bytes, 0, most)]).toEqual([true, false])
  })

  test.each([24, 25, 26, 49, 50, 51, 75, 200])('a gap of %i zeros is read', (zeros) => {
    // So many gaps of 1 that the parameter stays 0.
    const run = Array.from({ length: 2_000 }, (_, at) => at)
    const last = 1_999 + zeros
    const page = writePage([...run, last, last + 1])
    expect(page.bytes.readUInt8(2)).toBe(0)
    expect([last - 1, last, last + 1, last + 2].map((each) => find(page.bytes, 0, each))).toEqual([
      zeros === 1,
      true,
      true,
      false
    ])
  })

  test.each([
    ['a parameter of 53', [0, 2, 53], null],
    ['a parameter of 52', [0, 2, 52, 0x80], false],
    ['more than are there', [0xff, 0xff, 0], null],
    ['one only, whatever follows', [0, 1, 0, 0xff], false]
  ])('that says %s is %s', (_name, head, expected) => {
    const page = Buffer.alloc(PAGE_BYTES)
    page.set(head)
    expect(find(page, 0, 1)).toBe(expected)
  })

  test('that ends within a gap lies', () => {
    const page = Buffer.alloc(PAGE_BYTES, 0xff)
    // Gaps of 127 in eight bits each: the last one ends with the page.
    page.set([0x7f, 0xff, 7])
    const last = (4096 - 3) * 127
    expect([last - 1, last, last + 1].map((wanted) => find(page, 0, wanted))).toEqual([false, true, null])
    // Gaps of 255 in nine: of the last one two bits are there.
    page.set([0x7f, 0xff, 8])
    const before = 3_638 * 255
    expect([before - 1, before, before + 1].map((wanted) => find(page, 0, wanted))).toEqual([false, true, null])
  })
})
