import { describe, expect, test } from 'vitest'
import { createMemoryAttemptStore, createMemoryThrottle } from '../../../src/account/index.ts'
import { describeAttemptStore, type StoreUnderTest } from '../../contracts/attempt-store.contract.ts'
import { describeThrottleModel } from '../../contracts/throttle-model.contract.ts'

async function open(): Promise<StoreUnderTest> {
  const store = createMemoryAttemptStore()
  return { stores: [store, store], close: async () => {} }
}

describeAttemptStore('in memory', open)
describeThrottleModel('in memory', open, 1_000)

const DAY_MS = 86_400_000

async function fail(throttle: ReturnType<typeof createMemoryThrottle>, account: string): Promise<boolean> {
  const reservation = await throttle.reserve({ account })
  if (reservation.allowed) await reservation.fail?.()
  return reservation.allowed
}

describe('a memory throttle that is full', () => {
  test('never forgets an account under attack for names that were tried less', async () => {
    const throttle = createMemoryThrottle({ maximumFailuresPerDay: 3, maximumAccounts: 100 })
    for (let count = 0; count < 3; count++) expect(await fail(throttle, 'victim')).toBe(true)
    for (let name = 0; name < 5_000; name++) await fail(throttle, `other ${name}`)
    expect(await fail(throttle, 'victim')).toBe(false)
  })

  test('forgets the oldest of those that were tried least', async () => {
    const throttle = createMemoryThrottle({ maximumFailuresPerDay: 1, maximumAccounts: 3 })
    for (const account of ['a', 'b', 'c', 'd']) await fail(throttle, account)
    expect(await fail(throttle, 'd')).toBe(false)
    expect(await fail(throttle, 'b')).toBe(false)
    expect(await fail(throttle, 'a')).toBe(true)
  })

  test('what has expired goes as new things come, without being asked for', async () => {
    let nowMs = 1_790_000_000_000
    const store = createMemoryAttemptStore({ maximumKeys: 1_000, now: () => nowMs })
    const write = async (key: string) => store.compareAndSet(key, null, 'a|', nowMs + DAY_MS)
    for (let key = 0; key < 1_000; key++) await write(`old ${key}`)
    nowMs += DAY_MS
    for (let key = 0; key < 501; key++) await write(`new ${key}`)
    // At its limit nothing of today had to go: the old ones went two by two.
    for (let key = 0; key < 501; key++) expect(await store.read(`new ${key}`)).toBe('a|')
    expect(await store.read('old 999')).toBe(null)
  })
})

const tried = (times: number): string => `a*${times.toString(36)}|`

describe('a memory store', () => {
  const at = 1_790_000_000_000

  test('at its most keys looks at two of each number of attempts on each write, and forgets what has expired', async () => {
    const clock = { nowMs: at }
    const store = createMemoryAttemptStore({ maximumKeys: 4, now: () => clock.nowMs })
    const old = ['one', 'two', 'three', 'four']
    for (const key of old) expect(await store.compareAndSet(key, null, 'a.b|', at + 10)).toBe(true)
    clock.nowMs = at + 9
    await store.compareAndSet('early', null, 'a|', at + DAY_MS)
    // Four that were tried twice stay, and one that was tried once goes.
    expect(await store.read('early')).toBe(null)
    clock.nowMs = at + 10
    for (const key of old) expect(await store.read(key)).toBe(null)
    await store.compareAndSet('new', null, 'a|', at + DAY_MS)
    expect(await store.read('new')).toBe('a|')
    clock.nowMs = at
    const left = await Promise.all(old.map((key) => store.read(key)))
    expect(left).toEqual([null, null, 'a.b|', 'a.b|'])
  })

  test('puts all that was tried 63 times or more together, the oldest first to go', async () => {
    const store = createMemoryAttemptStore({ maximumKeys: 2 })
    const write = (key: string, times: number) => store.compareAndSet(key, null, tried(times), Infinity)
    await write('64 times', 64)
    await write('63 times', 63)
    await write('62 times', 62)
    expect(await store.read('62 times')).toBe(null)
    await write('900 times', 900)
    expect(await store.read('64 times')).toBe(null)
    expect(await store.read('63 times')).toBe(tried(63))
    expect(await store.read('900 times')).toBe(tried(900))
  })

  test.each([0, 1.5])('of %d keys is none', (maximumKeys) => {
    const message = 'maximumKeys must be an integer of 1 or more'
    expect(() => createMemoryAttemptStore({ maximumKeys })).toThrow(new RangeError(message))
  })
})
