import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryKibPasses, type Argon2Cost } from '../../../src/argon2/argon2-parameters.ts'
import { CHEAPEST_FOR_TESTS, OWASP_19_MIB } from '../../../src/argon2/presets.ts'
import { owedArgon2 } from '../../../src/hashing/verify/owed-work.ts'

const costs = fc
  .record({ memoryKib: fc.integer({ min: 8, max: 200_000 }), passes: fc.integer({ min: 1, max: 30 }) })
  .chain((cost) => fc.integer({ min: 1, max: Math.min(32, cost.memoryKib >> 3) }).map((lanes) => ({ ...cost, lanes })))

describe('what is owed in Argon2', () => {
  test('and what was done make up the whole, to a KiB for each pass or the least that Argon2 can do', () => {
    fc.assert(
      fc.property(costs, fc.integer({ min: -1_000_000, max: 6_000_000 }), (cost, done) => {
        const owed = owedArgon2(cost, done)
        const missing = memoryKibPasses(cost) - done - (owed === null ? 0 : memoryKibPasses(owed))
        expect(missing).toBeLessThan(Math.max(8, owed?.passes ?? 0))
        const { memoryKib, lanes } = owed ?? CHEAPEST_FOR_TESTS
        // It is a computation that Argon2 can do, in the memory that was admitted.
        expect(memoryKib).toBeGreaterThanOrEqual(8 * lanes)
        expect(memoryKib).toBeLessThanOrEqual(cost.memoryKib)
        expect(lanes).toBeLessThanOrEqual(cost.lanes)
        // And nothing is owed where nothing is missing.
        expect(owed === null || missing > -8).toBe(true)
      })
    )
  })

  test.each<[done: number, owed: Argon2Cost | null]>([
    [0, { memoryKib: 19_456, passes: 2, lanes: 1 }],
    [8, { memoryKib: 19_452, passes: 2, lanes: 1 }],
    [36_864, { memoryKib: 2_048, passes: 1, lanes: 1 }],
    [38_904, { memoryKib: 8, passes: 1, lanes: 1 }],
    [38_905, null],
    [38_912, null],
    [47_104, null],
    [-19_456, { memoryKib: 19_456, passes: 3, lanes: 1 }],
    [Number.NaN, null]
  ])('of OWASP_19_MIB after %d KiB times passes', (done, owed) => {
    expect(owedArgon2(OWASP_19_MIB, done)).toEqual(owed)
  })
})
