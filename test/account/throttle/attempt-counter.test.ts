import { describe, expect, test } from 'vitest'
import { createMemoryAttemptStore, type AttemptStore } from '../../../src/account/index.ts'
import { createAttemptCounter } from '../../../src/account/throttle/attempt-counter.ts'

const at = 1_790_000_000_000
const limit = { maximumFailures: 3, windowMs: 1_000_000 }

/** A store over another one that loses the first writes to somebody else. */
function contested(lost: number) {
  const real = createMemoryAttemptStore({ now: () => at })
  const writes: (readonly [string | null, string | null, number])[] = []
  const store: AttemptStore = {
    read: async (key) => await real.read(key),
    async compareAndSet(key, expected, next, expiresAtMs) {
      writes.push([expected, next, expiresAtMs])
      return writes.length > lost && (await real.compareAndSet(key, expected, next, expiresAtMs))
    }
  }
  return { store, real, writes }
}

describe('a counter', () => {
  test('writes one line for an attempt and one for its end, until when it counts', async () => {
    const { store, writes } = contested(0)
    const counter = createAttemptCounter(store, () => at)
    const taken = await counter.take('key', limit)
    if (!taken.allowed) throw new Error('refused')
    await taken.fail()
    await taken.succeed()
    await taken.refund()
    const text = at.toString(36)
    expect(writes).toEqual([
      [null, `|${text}`, at + 1_000_000],
      [`|${text}`, `${text}|`, at + 1_000_000]
    ])
  })

  test('leaves nothing where nothing counts any more', async () => {
    const { store, writes } = contested(0)
    const counter = createAttemptCounter(store, () => at)
    const taken = await counter.take('key', limit)
    if (!taken.allowed) throw new Error('refused')
    await taken.refund()
    expect(writes.at(-1)).toEqual([`|${at.toString(36)}`, null, at])
    expect(await store.read('key')).toBe(null)
  })

  test('writes nothing where nothing changes', async () => {
    const { store, writes } = contested(0)
    const counter = createAttemptCounter(store, () => at)
    await counter.clear('key', limit)
    expect(writes).toEqual([])
    await counter.take('key', limit)
    await counter.clear('key', limit)
    expect(writes).toHaveLength(1)
    expect(await counter.refusal('key', limit)).toBe(null)
    expect(writes).toHaveLength(1)
  })

  test('reads and writes again what it lost to another writer, a thousand times at most', async () => {
    const patient = contested(999)
    expect(await createAttemptCounter(patient.store, () => at).take('key', limit)).toMatchObject({ allowed: true })
    expect(patient.writes).toHaveLength(1_000)
    const hopeless = contested(1_000)
    await expect(createAttemptCounter(hopeless.store, () => at).take('key', limit)).rejects.toThrow(
      'the store of the throttle refused every write'
    )
    expect(hopeless.writes).toHaveLength(1_000)
  })

  test('forgets failures where it is told to, and not what is under way', async () => {
    const { store } = contested(0)
    const counter = createAttemptCounter(store, () => at)
    for (let count = 0; count < 2; count++) {
      const taken = await counter.take('key', limit)
      if (taken.allowed) await taken.fail()
    }
    await counter.take('key', limit)
    expect(await counter.refusal('key', limit)).toEqual({ allowed: false, retryAfterSeconds: 2 })
    await counter.clear('key', limit)
    expect(await store.read('key')).toBe(`|${at.toString(36)}`)
    expect(await counter.refusal('key', limit)).toBe(null)
  })
})
