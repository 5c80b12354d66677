import { describe, expect, test } from 'vitest'
import { createMemoryAttemptStore, createThrottle, type AttemptStore } from '../../../src/account/index.ts'

const secret = 'a secret of thirty-two characters'
const limits = { maximumFailuresPerDay: 3, maximumFailuresPerSourcePerHour: 5, secret }

/** A memory store that counts what it is asked, and that can be taken away. */
function observedStore() {
  const real = createMemoryAttemptStore()
  const seen = { reads: 0, writes: 0, keys: new Set<string>(), failsAfter: Infinity }
  const fail = (): void => {
    if (seen.reads + seen.writes >= seen.failsAfter) throw new Error('the store is away')
  }
  const store: AttemptStore = {
    async read(key) {
      fail()
      seen.reads += 1
      return await real.read(key)
    },
    async compareAndSet(key, ...rest) {
      fail()
      seen.writes += 1
      seen.keys.add(key)
      return await real.compareAndSet(key, ...rest)
    }
  }
  return { store, seen, real }
}

describe('createThrottle', () => {
  test('a refused attempt writes nothing and lengthens nothing', async () => {
    let nowMs = Date.now()
    const { store, seen } = observedStore()
    const throttle = createThrottle({ ...limits, store, now: () => nowMs })
    for (let count = 0; count < 3; count++) {
      const reservation = await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' })
      if (reservation.allowed) await reservation.fail?.()
    }
    const { writes } = seen
    nowMs += 1000
    for (let count = 0; count < 50; count++) {
      expect(await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' })).toEqual({
        allowed: false,
        retryAfterSeconds: 86_399
      })
    }
    expect(seen.writes).toBe(writes)
  })

  test('a source over its limit leaves no trace of the names it tries', async () => {
    const { store, seen } = observedStore()
    const throttle = createThrottle({ ...limits, store })
    for (let name = 0; name < 5; name++) {
      const reservation = await throttle.reserve({ account: `name ${name}`, source: '192.0.2.1' })
      if (reservation.allowed) await reservation.fail?.()
    }
    const { writes, keys } = seen
    expect(keys.size).toBe(6)
    for (let name = 5; name < 100; name++) {
      expect((await throttle.reserve({ account: `name ${name}`, source: '192.0.2.1' })).allowed).toBe(false)
    }
    expect([seen.writes, keys.size]).toEqual([writes, 6])
  })

  test('each network of a source has a limit, and the last stands for all larger ones', async () => {
    const throttle = createThrottle({
      ...limits,
      maximumFailuresPerSourcePerHour: [2, 3],
      store: createMemoryAttemptStore()
    })
    const allowed = async (account: string, host: string) =>
      (await throttle.reserve({ account, source: [host, '2001:db8::/48'] })).allowed
    expect([await allowed('a', '1'), await allowed('b', '1'), await allowed('c', '1')]).toEqual([true, true, false])
    expect([await allowed('d', '2'), await allowed('e', '2')]).toEqual([true, false])
  })

  test('a success gives back all that was taken, once', async () => {
    const store = createMemoryAttemptStore()
    const throttle = createThrottle({ ...limits, store })
    for (let count = 0; count < 20; count++) {
      const reservation = await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' })
      expect(reservation.allowed).toBe(true)
      if (!reservation.allowed) continue
      await reservation.refund()
      await reservation.refund()
      await reservation.fail?.()
    }
  })

  test.each(Array.from({ length: 6 }, (_, calls) => calls))(
    'a store that goes away after %i calls takes no attempt of the account',
    async (calls) => {
      const { store, seen } = observedStore()
      const throttle = createThrottle({ ...limits, maximumFailuresPerDay: 1, store })
      seen.failsAfter = calls
      const first = await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' }).catch(() => null)
      seen.failsAfter = Infinity
      const next = await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' })
      expect(next.allowed).toBe(first === null)
    }
  )

  test('a known device has a counter of its own: a stranger cannot lock its owner out', async () => {
    const throttle = createThrottle({
      ...limits,
      knownDevices: { rememberDays: 90, maximumFailuresPerDay: 2 },
      store: createMemoryAttemptStore()
    })
    for (let count = 0; count < 3; count++) await throttle.reserve({ account: 'jeanne' })
    expect((await throttle.reserve({ account: 'jeanne' })).allowed).toBe(false)
    expect((await throttle.reserve({ account: 'jeanne', device: 'laptop' })).allowed).toBe(true)
    expect((await throttle.reserve({ account: 'jeanne', device: 'laptop' })).allowed).toBe(true)
    expect((await throttle.reserve({ account: 'jeanne', device: 'laptop' })).allowed).toBe(false)
    expect((await throttle.reserve({ account: 'paul', device: 'laptop' })).allowed).toBe(true)
  })

  test('a known device over its limit is as any other', async () => {
    const throttle = createThrottle({
      ...limits,
      knownDevices: { rememberDays: 90, maximumFailuresPerDay: 1 },
      store: createMemoryAttemptStore()
    })
    const allowed: boolean[] = []
    for (let count = 0; count < 5; count++) {
      allowed.push((await throttle.reserve({ account: 'jeanne', device: 'laptop' })).allowed)
    }
    expect(allowed).toEqual([true, true, true, true, false])
  })

  test('no name and no address stands in the store', async () => {
    const { store, seen } = observedStore()
    await createThrottle({ ...limits, store }).reserve({ account: 'canary@example.org', source: '192.0.2.77' })
    for (const key of seen.keys) expect(key).toMatch(/^[\w-]{43}$/u)
  })

  test.each([
    { maximumFailuresPerDay: 0 },
    { maximumFailuresPerSourcePerHour: 1.5 },
    { knownDevices: { rememberDays: 90, maximumFailuresPerDay: Number.NaN } },
    { delay: { afterFailures: 0, firstSeconds: 61, factor: 2, maximumSeconds: 3_600 } },
    { delay: { afterFailures: 5, firstSeconds: 61, factor: 0.5, maximumSeconds: 3_600 } },
    { lock: { afterConsecutiveFailures: 1.5, minutes: null } },
    { lock: { afterConsecutiveFailures: 10, minutes: 0 } },
    { secret: 'short' }
  ])('refuses %j', (wrong) => {
    expect(() => createThrottle({ ...limits, store: createMemoryAttemptStore(), ...wrong })).toThrow(RangeError)
  })
})
