import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../src/argon2/presets.ts'
import { createHashingGate } from '../../src/hashing/gate/hashing-gate.ts'
import { createPasswordHasher } from '../../src/hashing/password-hasher.ts'

async function listen(work: () => Promise<unknown>): Promise<unknown[]> {
  const messages: unknown[] = []
  const listeners = ['rempart:hash', 'rempart:verify'].map((name) => {
    const listener = (message: unknown): void => void messages.push({ channel: name, ...(message as object) })
    subscribe(name, listener)
    return () => unsubscribe(name, listener)
  })
  try {
    await work()
  } finally {
    for (const stop of listeners) stop()
  }
  return messages
}

test('each call is told of once, with its outcome and its time, and with nothing of the password or the hash', async () => {
  const canary = 'Canari-Secret-42'
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
  const full = createPasswordHasher({
    parameters: CHEAPEST_FOR_TESTS,
    gate: createHashingGate({ maximumConcurrency: 1, maximumQueueLength: 0 })
  })
  let stored = ''
  const messages = await listen(async () => {
    stored = await hasher.hash(canary)
    await hasher.verify(canary, stored)
    await hasher.verify('Bonjour1', stored)
    await hasher.verify(canary, null)
    await hasher.verify(canary, 'damaged')
    await Promise.allSettled([full.hash(canary), full.hash(canary)])
    await hasher.hash(canary, { signal: AbortSignal.abort(new Error(canary)) }).catch(() => null)
  })
  const elapsedMs = expect.any(Number) as number
  expect(messages).toEqual([
    { channel: 'rempart:hash', outcome: 'hashed', elapsedMs },
    { channel: 'rempart:verify', outcome: 'match', needsRehash: false, elapsedMs },
    { channel: 'rempart:verify', outcome: 'mismatch', needsRehash: false, elapsedMs },
    { channel: 'rempart:verify', outcome: 'no_account', needsRehash: false, elapsedMs },
    { channel: 'rempart:verify', outcome: 'unreadable_hash', needsRehash: false, elapsedMs },
    { channel: 'rempart:hash', outcome: 'overloaded', failed: true, elapsedMs },
    { channel: 'rempart:hash', outcome: 'hashed', elapsedMs },
    { channel: 'rempart:hash', outcome: 'interrupted', failed: true, elapsedMs }
  ])
  const seen = inspect(messages, { depth: 9, showHidden: true })
  expect(seen).not.toContain(canary)
  expect(seen).not.toContain(stored.slice(stored.lastIndexOf('$') + 1))
})
