import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createMemoryAttemptStore, createThrottle, type AttemptStore } from '../../../src/account/index.ts'

const secret = 'a secret of thirty-two characters'
const limits = { maximumFailuresPerDay: 3, maximumFailuresPerSourcePerHour: 5, secret }

const pseudonym = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')

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

  test('each is counted under a pseudonym of its kind, and a source only where it has a limit', async () => {
    const { store, seen } = observedStore()
    const { maximumFailuresPerSourcePerHour: _, ...ofAccounts } = limits
    await createThrottle({ ...ofAccounts, store }).reserve({ account: 'jeanne', source: ['192.0.2.1', '192.0.2.0/24'] })
    expect([...seen.keys]).toEqual([pseudonym('account\0jeanne')])
    seen.keys.clear()
    const subject = { account: 'jeanne', source: '192.0.2.1', device: 'laptop' }
    await createThrottle({ ...limits, store }).reserve(subject)
    expect([...seen.keys]).toEqual([pseudonym('source\x00192.0.2.1'), pseudonym('device\0jeanne\0laptop')])
  })

  test('the last of several limits stands for all larger networks', async () => {
    const store = createMemoryAttemptStore()
    const throttle = createThrottle({ ...limits, maximumFailuresPerSourcePerHour: [9, 8, 2], store })
    const allowed: boolean[] = []
    for (const name of ['a', 'b', 'c']) {
      const source = [name, `${name}/24`, `${name}/16`, 'all']
      allowed.push((await throttle.reserve({ account: name, source })).allowed)
    }
    expect(allowed).toEqual([true, true, false])
  })

  test('a source that failed waits for the hour of its failures, and not for seconds', async () => {
    const at = 1_790_000_000_000
    const throttle = createThrottle({
      ...limits,
      maximumFailuresPerSourcePerHour: 1,
      store: createMemoryAttemptStore({ now: () => at }),
      now: () => at
    })
    const reservation = await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' })
    expect(await throttle.reserve({ account: 'paul', source: '192.0.2.1' })).toEqual({
      allowed: false,
      retryAfterSeconds: 2
    })
    if (reservation.allowed) await reservation.fail?.()
    expect(await throttle.reserve({ account: 'paul', source: '192.0.2.1' })).toEqual({
      allowed: false,
      retryAfterSeconds: 3_600
    })
  })

  test('a success ends the row of failures that delays, and a refund does not', async () => {
    const delay = { afterFailures: 1, firstSeconds: 61, factor: 1, maximumSeconds: 61 }
    const clock = { nowMs: 1_790_000_000_000 }
    const store = createMemoryAttemptStore({ now: () => clock.nowMs })
    const throttle = createThrottle({ ...limits, maximumFailuresPerDay: 9, delay, store, now: () => clock.nowMs })
    const end = async (how: 'fail' | 'succeed' | 'refund') => {
      const reservation = await throttle.reserve({ account: 'jeanne' })
      if (reservation.allowed) await reservation[how]?.()
      return reservation.allowed ? 0 : reservation.retryAfterSeconds
    }
    expect([await end('fail'), await end('fail')]).toEqual([0, 61])
    clock.nowMs += 61_000
    expect([await end('refund'), await end('succeed'), await end('fail'), await end('fail')]).toEqual([0, 0, 0, 61])
  })

  test('an owner who proved to be one has the failures of strangers forgotten, and of nothing else', async () => {
    const throttle = createThrottle({
      ...limits,
      maximumFailuresPerDay: 1,
      maximumFailuresPerSourcePerHour: 2,
      store: createMemoryAttemptStore()
    })
    const fails = async (subject: Parameters<typeof throttle.reserve>[0]) => {
      const reservation = await throttle.reserve(subject)
      if (reservation.allowed) await reservation.fail?.()
      return reservation.allowed
    }
    expect([await fails({ account: 'jeanne', source: '1' }), await fails({ account: 'paul', source: '1' })]).toEqual([
      true,
      true
    ])
    await throttle.clear('jeanne')
    expect(await fails({ account: 'jeanne', source: '1' })).toBe(false)
    expect(await fails({ account: 'jeanne' })).toBe(true)
    expect(await fails({ account: 'jeanne' })).toBe(false)
    expect(await fails({ account: 'paul' })).toBe(false)
  })

  test('the end of an attempt is told to all counters, and a store that has gone away meanwhile is told of', async () => {
    const { store, seen } = observedStore()
    const throttle = createThrottle({ ...limits, store })
    const reservation = await throttle.reserve({ account: 'jeanne', source: '192.0.2.1' })
    if (!reservation.allowed) throw new Error('refused')
    seen.failsAfter = 0
    await expect(reservation.succeed?.()).rejects.toThrow('the store is away')
  })

  const delay = { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 3_600 }
  const integer = 'must be an integer of 1 or more'
  test.each([
    [{ maximumFailuresPerDay: 0 }, `maximumFailuresPerDay ${integer}`],
    [{ maximumFailuresPerSourcePerHour: 1.5 }, `maximumFailuresPerSourcePerHour ${integer}`],
    [{ maximumFailuresPerSourcePerHour: [1, 0] }, `maximumFailuresPerSourcePerHour ${integer}`],
    [
      { knownDevices: { rememberDays: 90, maximumFailuresPerDay: Number.NaN } },
      `knownDevices.maximumFailuresPerDay ${integer}`
    ],
    [{ delay: { ...delay, afterFailures: 0 } }, `delay.afterFailures ${integer}`],
    [{ delay: { ...delay, firstSeconds: 0 } }, `delay.firstSeconds ${integer}`],
    [{ delay: { ...delay, maximumSeconds: 0 } }, `delay.maximumSeconds ${integer}`],
    [{ delay: { ...delay, factor: 0.5 } }, 'delay.factor must be 1 or more'],
    [{ delay: { ...delay, factor: Number.NaN } }, 'delay.factor must be 1 or more'],
    [{ lock: { afterConsecutiveFailures: 1.5, minutes: null } }, `lock.afterConsecutiveFailures ${integer}`],
    [{ lock: { afterConsecutiveFailures: 10, minutes: 0 } }, `lock.minutes ${integer}`],
    [{ secret: 'x'.repeat(31) }, 'secret must have 32 characters or more']
  ])('refuses %j', (wrong, message) => {
    const store = createMemoryAttemptStore()
    expect(() => createThrottle({ ...limits, store, ...wrong })).toThrow(new RangeError(message))
  })

  test.each([
    { secret: 'x'.repeat(32) },
    { delay: { ...delay, factor: 1 } },
    { lock: { afterConsecutiveFailures: 1, minutes: 1 } },
    { lock: { afterConsecutiveFailures: 1, minutes: null } },
    { maximumFailuresPerDay: 1, maximumFailuresPerSourcePerHour: [1] }
  ])('takes %j', (right) => {
    const store = createMemoryAttemptStore()
    expect(createThrottle({ ...limits, store, ...right })).toHaveProperty('reserve')
  })
})
