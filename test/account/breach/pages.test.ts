import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { PAGE_BYTES } from '../../../src/account/breach/filter/filter-format.ts'
import { PAGE_MARGIN_BYTES, searchPage } from '../../../src/account/breach/filter/search-page.ts'
import { writePage } from '../../../src/account/breach/filter/write-page.ts'

const readable = (page: Buffer): Buffer => Buffer.concat([page, Buffer.alloc(PAGE_MARGIN_BYTES)])

/** Evenly spread ones, crowds, and the two ends of what is possible. */
const fingerprints = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: 2 ** 52 - 1 }), { minLength: 1, maxLength: 3_000 }),
    fc.array(fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 2 ** 52 - 5_000, max: 2 ** 52 - 1 })), {
      minLength: 1,
      maxLength: 3_000
    })
  )
  .map((values) => [...new Set(values)].toSorted((one, other) => one - other))

describe('a page', () => {
  test.prop([fingerprints])('has what it took, and none of the neighbours', (sorted) => {
    const { bytes, taken } = writePage(sorted)
    const page = readable(bytes)
    const inside = new Set(sorted.slice(0, taken))
    expect(bytes).toHaveLength(PAGE_BYTES)
    expect(taken).toBeGreaterThanOrEqual(1)
    for (const value of inside) {
      expect(searchPage(page, sorted[0]!, value)).toBe(true)
      for (const neighbour of [value - 1, value + 1]) {
        expect(searchPage(page, sorted[0]!, neighbour)).toBe(inside.has(neighbour))
      }
    }
  })

  test.prop([
    fc.uint8Array({ minLength: PAGE_BYTES, maxLength: PAGE_BYTES }),
    fc.integer({ min: 0, max: 2 ** 52 - 1 })
  ])('of any bytes ends in an answer, or in none', (bytes, wanted) => {
    expect([true, false, null]).toContain(searchPage(readable(Buffer.from(bytes)), 0, wanted))
  })

  test.each([
    ['whose parameter is larger than a fingerprint', [0xff, 0xff, 53]],
    ['that says it has more than are there', [0xff, 0xff, 0]],
    ['that says it has more, each of many bits', [0xff, 0xff, 52]]
  ])('%s is noticed', (_name, head) => {
    const bytes = Buffer.alloc(PAGE_BYTES)
    bytes.set(head)
    expect(searchPage(readable(bytes), 0, 1)).toBe(null)
  })

  test('takes evenly spread fingerprints of which one in 2^18 is there, at less than 20 bits each', () => {
    const even = Array.from({ length: 4_000 }, (_, index) => index * 2 ** 18 + (Math.imul(index, 0x9e3779b1) >>> 14))
    const { taken } = writePage(even.toSorted((one, other) => one - other))
    expect((8 * PAGE_BYTES) / taken).toBeLessThan(20)
  })
})
