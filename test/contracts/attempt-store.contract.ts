import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createThrottle, type AttemptStore, type AttemptThrottle } from '../../src/account/index.ts'

/** A store as two processes see it. */
export interface StoreUnderTest {
  readonly stores: readonly [AttemptStore, AttemptStore]
  close(): Promise<void>
}

const secret = 'a secret of thirty-two characters'

/** What every store of a throttle has to keep, over one store that two clients share. */
export function describeAttemptStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the attempt store ${name}`, () => {
    let opened: StoreUnderTest | undefined
    let throttles: readonly AttemptThrottle[] = []
    beforeAll(async () => {
      opened = await open()
      throttles = opened.stores.map((store) => createThrottle({ store, secret, maximumFailuresPerDay: 10 }))
    })
    afterAll(async () => opened?.close())

    test('writes only where the expected text stands', async () => {
      const [one, other] = opened!.stores
      const key = 'k'.repeat(43)
      const laterMs = Date.now() + 60_000
      expect(await one.read(key)).toBe(null)
      expect(await one.compareAndSet(key, 'a|', 'b|', laterMs)).toBe(false)
      expect(await one.compareAndSet(key, null, 'a|', laterMs)).toBe(true)
      expect(await other.read(key)).toBe('a|')
      expect(await other.compareAndSet(key, null, 'b|', laterMs)).toBe(false)
      expect(await other.compareAndSet(key, 'a|', 'b|', laterMs)).toBe(true)
      expect(await one.compareAndSet(key, 'a|', 'c|', laterMs)).toBe(false)
      expect(await one.compareAndSet(key, 'b|', null, laterMs)).toBe(true)
      expect(await other.read(key)).toBe(null)
    })

    test('what has expired is not there, and is replaced as if it were not', async () => {
      const [one, other] = opened!.stores
      const key = 'e'.repeat(43)
      expect(await one.compareAndSet(key, null, 'a|', Date.now() - 1)).toBe(true)
      expect(await other.read(key)).toBe(null)
      expect(await other.compareAndSet(key, null, 'b|', Date.now() + 60_000)).toBe(true)
      expect(await one.read(key)).toBe('b|')
    })

    test('of two hundred parallel guesses through two clients, exactly the limit is let through', async () => {
      const reservations = await Promise.all(
        Array.from({ length: 200 }, (_, index) => throttles[index % 2]!.reserve({ account: 'crowd' }))
      )
      expect(reservations.filter(({ allowed }) => allowed)).toHaveLength(10)
    })

    test('successes of a crowd cost nothing', async () => {
      for (let round = 0; round < 10; round++) {
        expect(await Promise.all([...throttles, ...throttles].map(succeed))).not.toContain(false)
      }
    })
  })
}

async function succeed(throttle: AttemptThrottle): Promise<boolean> {
  const reservation = await throttle.reserve({ account: 'busy owner' })
  if (reservation.allowed) await reservation.refund()
  return reservation.allowed
}
