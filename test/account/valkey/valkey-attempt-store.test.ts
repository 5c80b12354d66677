import { describe, expect, test } from 'vitest'
import { createMemoryAttemptStore, createStandbyAttemptStore, createThrottle } from '../../../src/account/index.ts'
import { createValkeyAttemptStore } from '../../../src/account/valkey/index.ts'
import { describeAttemptStore } from '../../contracts/attempt-store.contract.ts'
import { describeThrottleModel } from '../../contracts/throttle-model.contract.ts'
import { valkeyProgram } from '../../running/stores.ts'
import { runValkey } from '../../running/valkey.ts'
import { valkeyClients } from '../../running/valkey-clients.ts'

const secret = 'a secret of thirty-two characters'

describe.runIf(valkeyProgram !== '')('Valkey', () => {
  describe.each(Object.entries(valkeyClients))('by %s', (name, connect) => {
    const open = async () => {
      const server = await runValkey(valkeyProgram)
      const clients = [await connect(server.url), await connect(server.url)] as const
      return {
        stores: [createValkeyAttemptStore(clients[0]), createValkeyAttemptStore(clients[1])] as const,
        async close() {
          for (const { close } of clients) close()
          await server.close()
        }
      }
    }
    describeAttemptStore(`in Valkey by ${name}`, open)
    describeThrottleModel(`in Valkey by ${name}`, open, 40)

    test('a server that is away is known for it at once, and counts on when it is back', async () => {
      const server = await runValkey(valkeyProgram)
      const { client, close } = await connect(server.url)
      const store = createValkeyAttemptStore({ client })
      const told: unknown[] = []
      const standby = createStandbyAttemptStore({ store, onAway: (error) => told.push(error) })
      const alone = createThrottle({ store, secret, maximumFailuresPerDay: 2 })
      const throttle = createThrottle({ store: standby, secret, maximumFailuresPerDay: 2 })
      const guess = async (): Promise<boolean> => (await throttle.reserve({ account: 'jeanne' })).allowed
      try {
        expect(await guess()).toBe(true)
        await server.goAway()
        const away = { code: 'store_unavailable', details: { store: 'valkey', trouble: 'away' } }
        await expect.poll(async () => store.read('any').catch((error: unknown) => error)).toMatchObject(away)
        await expect(alone.reserve({ account: 'jeanne' })).rejects.toMatchObject(away)
        // By itself a process begins from nothing, and holds the limit all the same.
        expect([await guess(), await guess(), await guess()]).toEqual([true, true, false])
        expect(told.length).toBeGreaterThan(0)
        await server.comeBack()
        await expect.poll(async () => store.read('any').catch((error: unknown) => error)).toBe(null)
        expect(await guess()).toBe(true)
      } finally {
        close()
        await server.close()
      }
    })
  })
})

describe('a client that does not answer', () => {
  const silent = { status: 'ready', eval: async () => await Promise.withResolvers<never>().promise }

  test('is busy after the deadline, and not away: the standby is not asked', async () => {
    const store = createValkeyAttemptStore({ client: silent, deadlineMs: 1 })
    const busy = { code: 'store_unavailable', details: { store: 'valkey', trouble: 'busy' } }
    await expect(store.read('any')).rejects.toMatchObject(busy)
    const throttle = createThrottle({ store: createStandbyAttemptStore({ store }), secret, maximumFailuresPerDay: 2 })
    await expect(throttle.reserve({ account: 'jeanne' })).rejects.toMatchObject(busy)
  })

  test('is away where it says that it has no connection, and the standby counts', async () => {
    const store = createValkeyAttemptStore({ client: { ...silent, status: 'reconnecting' }, deadlineMs: 1 })
    const standby = createMemoryAttemptStore()
    const throttle = createThrottle({
      store: createStandbyAttemptStore({ store, standby }),
      secret,
      maximumFailuresPerDay: 1
    })
    expect(await throttle.reserve({ account: 'jeanne' })).toMatchObject({ allowed: true })
    expect(await throttle.reserve({ account: 'jeanne' })).toMatchObject({ allowed: false })
  })

  test.each([0, -1, 1.5, Number.NaN, Infinity])('waits for no %d milliseconds', (deadlineMs) => {
    expect(() => createValkeyAttemptStore({ client: silent, deadlineMs })).toThrow(RangeError)
  })
})

test('an error of another kind is no store that is away', async () => {
  const broken = createMemoryAttemptStore()
  const store = createStandbyAttemptStore({
    store: { ...broken, read: async () => await Promise.reject(new Error('a mistake')) }
  })
  await expect(store.read('any')).rejects.toThrow('a mistake')
})
