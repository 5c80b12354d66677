import { describe, expect, test, vi } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { RempartError } from '../../../src/rempart-error.ts'
import { createHashingGate, type HashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import { createPasswordHasher, type PasswordHasher } from '../../../src/hashing/password-hasher.ts'
import type { RehashOffer } from '../../../src/hashing/rehash/rehash-offers.ts'
import { createFakeBackend } from '../fake-backend.ts'

const stronger = { ...CHEAPEST_FOR_TESTS, memoryKib: 16 }

function createPair(): { old: PasswordHasher; current: PasswordHasher } {
  const backend = createFakeBackend()
  const gate = createHashingGate({ maximumConcurrency: 2, maximumQueueLength: 1000 })
  return {
    old: createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend, gate }),
    current: createPasswordHasher({ parameters: stronger, backend, gate })
  }
}

describe('onRehash', () => {
  test('is offered the new hash with the old one', async () => {
    const { old, current } = createPair()
    const oldHash = await old.hash('Bonjour1')
    const offers: RehashOffer[] = []
    await current.verify('Bonjour1', oldHash, { onRehash: (offer) => offers.push(offer) })
    await current.whenIdle()
    expect(offers).toEqual([{ oldHash, newHash: expect.any(String) as string }])
    expect(await current.verify('Bonjour1', offers[0]!.newHash)).toMatchObject({ matches: true, needsRehash: false })
    expect(current.statistics().rehashes).toEqual({ pending: 0, written: 1, failed: 0 })
  })

  test('is not called for a mismatch, a good hash, a damaged one or no account', async () => {
    const { old, current } = createPair()
    const onRehash = vi.fn<(offer: RehashOffer) => void>()
    await current.verify('Bonsoir1', await old.hash('Bonjour1'), { onRehash })
    await current.verify('Bonjour1', await current.hash('Bonjour1'), { onRehash })
    await current.verify('Bonjour1', 'damaged', { onRehash })
    await current.verify('Bonjour1', null, { onRehash })
    await current.whenIdle()
    expect(onRehash).not.toHaveBeenCalled()
  })

  test('that rejects or throws does not fail the sign-in, and the next sign-in offers again', async () => {
    const { old, current } = createPair()
    const stored = await old.hash('Bonjour1')
    const rejecting = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('the store is down')))
    const throwing = vi.fn<() => void>(() => {
      throw new Error('the store is down')
    })
    for (const onRehash of [rejecting, throwing]) {
      expect((await current.verify('Bonjour1', stored, { onRehash })).matches).toBe(true)
      await current.whenIdle()
    }
    expect(rejecting).toHaveBeenCalledTimes(1)
    expect(throwing).toHaveBeenCalledTimes(1)
    expect(current.statistics().rehashes).toEqual({ pending: 0, written: 0, failed: 2 })
  })

  test('that never ends does not hold up the sign-in', async () => {
    const { old, current } = createPair()
    const stored = await old.hash('Bonjour1')
    const outcome = await current.verify('Bonjour1', stored, { onRehash: () => Promise.withResolvers().promise })
    expect(outcome).toMatchObject({ matches: true, needsRehash: true })
    expect(current.statistics().rehashes.pending).toBe(1)
  })

  test('parallel sign-ins make one offer, however many there are and however fast the write is', async () => {
    const { old, current } = createPair()
    const stored = await old.hash('Bonjour1')
    const onRehash = vi.fn<(offer: RehashOffer) => void>()
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async () => current.verify('Bonjour1', stored, { onRehash }))
    )
    await current.whenIdle()
    expect(outcomes.every(({ matches }) => matches)).toBe(true)
    expect(onRehash).toHaveBeenCalledTimes(1)
  })

  test('a sign-in while the new hash is being written makes no second offer, and one after the write does', async () => {
    const { old, current } = createPair()
    const stored = await old.hash('Bonjour1')
    const written = Promise.withResolvers()
    const onRehash = vi.fn<(offer: RehashOffer) => Promise<unknown>>(() => written.promise)
    await current.verify('Bonjour1', stored, { onRehash })
    await vi.waitUntil(() => onRehash.mock.calls.length === 1)
    // Each of these begins and ends while the write is under way, so that nobody else is in the group.
    for (let signIn = 0; signIn < 3; signIn++) await current.verify('Bonjour1', stored, { onRehash })
    expect(current.statistics().rehashes).toEqual({ pending: 1, written: 0, failed: 0 })
    written.resolve(null)
    await current.whenIdle()
    expect(onRehash).toHaveBeenCalledTimes(1)
    await current.verify('Bonjour1', stored, { onRehash })
    await current.whenIdle()
    expect(onRehash).toHaveBeenCalledTimes(2)
  })

  test('a gate that is full costs the offer, not the sign-in', async () => {
    const backend = createFakeBackend()
    const stored = await createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend }).hash('Bonjour1')
    const gate = createHashingGate()
    let passed = 0
    const filling: HashingGate = {
      ...gate,
      run: async (memoryKib, work, admission) => {
        if (passed++ > 0) throw new RempartError('overloaded', 'full', { retryAfterSeconds: 1 })
        return gate.run(memoryKib, work, admission)
      }
    }
    const current = createPasswordHasher({ parameters: stronger, backend, gate: filling })
    const onRehash = vi.fn<(offer: RehashOffer) => void>()
    expect((await current.verify('Bonjour1', stored, { onRehash })).matches).toBe(true)
    await current.whenIdle()
    expect(onRehash).not.toHaveBeenCalled()
    expect(current.statistics().rehashes).toEqual({ pending: 0, written: 0, failed: 1 })
  })
})
