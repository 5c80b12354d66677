import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { estimateCrackTimes } from '../../src/strength/index.ts'
import type { CrackTimeConditions } from '../../src/strength/index.ts'

const conditions = { hashing: { memoryKib: 19_456, passes: 2 }, throttling: { maximumFailuresPerDay: 100 } }
const positive = fc.double({ min: 1, max: 1e300, noNaN: true })

/** What is thrown where a condition is changed. */
function refusal(guesses: number, changed: Partial<CrackTimeConditions>): unknown {
  try {
    return estimateCrackTimes(guesses, { ...conditions, ...changed })
  } catch (error) {
    return error
  }
}

const refused = (name: string): RangeError => new RangeError(`${name} must be above 0 and finite`)

describe('estimateCrackTimes', () => {
  it('is bounded by the memory that one hash moves', () => {
    // 2 passes over 19 MiB, each block read and written once: 79,691,776 bytes, 12,548 hashes a second at 10^12 bytes/s.
    expect(estimateCrackTimes(1e12, conditions).offlineSeconds).toBeCloseTo(79_691_776, 3)
  })

  it('counts days of failures online', () => {
    expect(estimateCrackTimes(1000, conditions).onlineSeconds).toBe(10 * 86_400)
  })

  it('takes another bandwidth', () => {
    const slower = estimateCrackTimes(1e6, { ...conditions, attackerBytesPerSecond: 1e11 })
    expect(slower.offlineSeconds).toBeCloseTo(10 * estimateCrackTimes(1e6, conditions).offlineSeconds)
  })

  test.prop([positive, positive])('more guesses never take less time', (a, b) => {
    const [fewer, more] = a < b ? [a, b] : [b, a]
    const short = estimateCrackTimes(fewer, conditions)
    const long = estimateCrackTimes(more, conditions)
    expect(long.offlineSeconds).toBeGreaterThanOrEqual(short.offlineSeconds)
    expect(long.onlineSeconds).toBeGreaterThanOrEqual(short.onlineSeconds)
    expect(Number.isFinite(long.onlineSeconds)).toBe(true)
  })

  it.each([0, -1, Number.NaN, Infinity])('refuses %s', (value) => {
    const { hashing, throttling } = conditions
    expect(refusal(value, {})).toEqual(refused('guesses'))
    expect(refusal(1, { hashing: { ...hashing, memoryKib: value } })).toEqual(refused('hashing.memoryKib'))
    expect(refusal(1, { hashing: { ...hashing, passes: value } })).toEqual(refused('hashing.passes'))
    const field = 'throttling.maximumFailuresPerDay'
    expect(refusal(1, { throttling: { ...throttling, maximumFailuresPerDay: value } })).toEqual(refused(field))
    expect(refusal(1, { attackerBytesPerSecond: value })).toEqual(refused('attackerBytesPerSecond'))
  })
})
