import { array, boolean, constantFrom, integer, tuple } from 'fast-check'
import { test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createMemoryThrottle } from '../../../src/account/index.ts'
import type { AttemptThrottle } from '../../../src/account/index.ts'

const DAY_MS = 86_400_000

async function reserveMany(throttle: AttemptThrottle, account: string, count: number): Promise<boolean[]> {
  const reservations = await Promise.all(Array.from({ length: count }, () => throttle.reserve({ account })))
  return reservations.map(({ allowed }) => allowed)
}

describe('createMemoryThrottle', () => {
  propertyTest.prop([integer({ min: 1, max: 50 }), integer({ min: 0, max: 100 })])(
    'of any number of parallel attempts, exactly the limit passes',
    async (limit, extra) => {
      const throttle = createMemoryThrottle({ maximumFailuresPerDay: limit })
      const passed = await reserveMany(throttle, 'jeanne', limit + extra)
      expect(passed.filter(Boolean)).toHaveLength(limit)
    }
  )

  propertyTest.prop([array(tuple(constantFrom('a', 'b', 'c'), boolean()), { maxLength: 80 })])(
    'in any order of attempts, no account fails more often than the limit, and successes cost nothing',
    async (attempts) => {
      const limit = 5
      const throttle = createMemoryThrottle({ maximumFailuresPerDay: limit })
      const failures = new Map<string, number>()
      for (const [account, success] of attempts) {
        const reservation = await throttle.reserve({ account })
        const failed = failures.get(account) ?? 0
        expect(reservation.allowed).toBe(failed < limit)
        if (!reservation.allowed) continue
        if (success) await reservation.refund()
        else failures.set(account, failed + 1)
      }
    }
  )

  test('a refund gives back one attempt, once', async () => {
    const throttle = createMemoryThrottle({ maximumFailuresPerDay: 2 })
    const first = await throttle.reserve({ account: 'jeanne' })
    await throttle.reserve({ account: 'jeanne' })
    if (!first.allowed) throw new Error('refused')
    await first.refund()
    await first.refund()
    expect(await reserveMany(throttle, 'jeanne', 2)).toEqual([true, false])
  })

  test('the window ends 24 hours after its first attempt, and says when', async () => {
    let nowMs = 1_000_000
    const throttle = createMemoryThrottle({ maximumFailuresPerDay: 1, now: () => nowMs })
    const failed = await throttle.reserve({ account: 'jeanne' })
    if (failed.allowed) await failed.fail?.()
    nowMs += DAY_MS - 1500
    expect(await throttle.reserve({ account: 'jeanne' })).toEqual({ allowed: false, retryAfterSeconds: 2 })
    expect(await reserveMany(throttle, 'paul', 1)).toEqual([true])
    nowMs += 1500
    expect(await reserveMany(throttle, 'jeanne', 1)).toEqual([true])
  })

  test.each([0, -1, 1.5, Number.NaN, Infinity])('%s is no limit', (maximumFailuresPerDay) => {
    expect(() => createMemoryThrottle({ maximumFailuresPerDay })).toThrow(RangeError)
    expect(() => createMemoryThrottle({ maximumFailuresPerDay: 1, maximumAccounts: maximumFailuresPerDay })).toThrow(
      new RangeError('maximumAccounts must be an integer of 1 or more')
    )
  })
})
