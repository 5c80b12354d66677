import { expect, test } from 'vitest'
import { createMemoryAttemptStore, createStandbyAttemptStore, type AttemptStore } from '../../../src/account/index.ts'
import { storeUnavailable } from '../../../src/account/availability/store-unavailable.ts'

const away = storeUnavailable('shared', 'away', new Error('ECONNREFUSED'))

function failing(error: Error): AttemptStore {
  const fail = async (): Promise<never> => {
    throw error
  }
  return { read: fail, compareAndSet: fail }
}

test('a store that can be asked is asked, and its standby is not', async () => {
  const [store, standby] = [createMemoryAttemptStore(), createMemoryAttemptStore()]
  const open = createStandbyAttemptStore({ store, standby })
  expect(await open.compareAndSet('key', null, 'a|', Infinity)).toBe(true)
  expect(await open.read('key')).toBe('a|')
  expect([await store.read('key'), await standby.read('key')]).toEqual(['a|', null])
})

test('while it has no connection its standby counts, and each time is told', async () => {
  const standby = createMemoryAttemptStore()
  const told: unknown[] = []
  const open = createStandbyAttemptStore({ store: failing(away), standby, onAway: (error) => told.push(error) })
  expect(await open.compareAndSet('key', null, 'a|', Infinity)).toBe(true)
  expect(await open.compareAndSet('key', null, 'b|', Infinity)).toBe(false)
  expect(await open.read('key')).toBe('a|')
  expect(await standby.read('key')).toBe('a|')
  expect(told).toEqual([away, away, away])
})

test('without a standby of its own it counts in the memory of the process, and nobody has to be told', async () => {
  const open = createStandbyAttemptStore({ store: failing(away) })
  expect(await open.compareAndSet('key', null, 'a|', Infinity)).toBe(true)
  expect(await open.read('key')).toBe('a|')
})

test.each([storeUnavailable('shared', 'busy', undefined), new Error('anything else')])(
  'a store that is slow, or fails otherwise, rejects as before: %s',
  async (error) => {
    const standby = createMemoryAttemptStore()
    const told: unknown[] = []
    const open = createStandbyAttemptStore({ store: failing(error), standby, onAway: (each) => told.push(each) })
    await expect(open.read('key')).rejects.toBe(error)
    await expect(open.compareAndSet('key', null, 'a|', Infinity)).rejects.toBe(error)
    expect([await standby.read('key'), told]).toEqual([null, []])
  }
)
