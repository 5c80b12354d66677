import { beforeAll, describe, expect, test } from 'vitest'
import {
  createAccountSecurity,
  createMemoryThrottle,
  type AccountSecurity,
  type AttemptThrottle
} from '../../src/account/index.ts'
import {
  CHEAPEST_FOR_TESTS,
  createHashingGate,
  createPasswordHasher,
  type Argon2Backend,
  type PasswordHasher,
  type RehashOffer
} from '../../src/hashing/index.ts'
import { RempartError, servicePublic } from '../../src/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'
import type { Estimator } from '../../src/strength/index.ts'

const password = 'Grenouille-Vélo-Cactus-7'
const account = 'jeanne@example.org'
const storeIsDown = (): Promise<never> => Promise.reject(new Error('the store is down'))
const policy = { ...servicePublic, hashing: CHEAPEST_FOR_TESTS, throttling: { maximumFailuresPerDay: 3 } }

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator()
})

/** A hasher that counts its work, and can be made to fail as an exhausted machine does. */
function countingHasher(): { hasher: PasswordHasher; calls: { hash: number; verify: number; fails: boolean } } {
  const real = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
  const calls = { hash: 0, verify: 0, fails: false }
  const failure = new RempartError('backend_failed', 'backend failed', { backend: 'test' })
  const hasher: PasswordHasher = {
    ...real,
    hash: async (given) => {
      calls.hash += 1
      if (calls.fails) throw failure
      return await real.hash(given)
    },
    verify: async (given, storedHash, options) => {
      calls.verify += 1
      if (calls.fails) throw failure
      return await real.verify(given, storedHash, options)
    }
  }
  return { hasher, calls }
}

async function attempt(security: AccountSecurity, given: string, storedHash: string | null): Promise<string> {
  const result = await security.authenticate({ account, password: given, storedHash })
  return result.outcome === 'refused' ? result.reason : result.outcome
}

describe('authenticate', () => {
  test('a missing account, a wrong password and a damaged row each cost one verification', async () => {
    const { hasher, calls } = countingHasher()
    const security = createAccountSecurity({ policy, estimator, hasher })
    const stored = await hasher.hash(password)
    expect(await attempt(security, 'Autre-Chose-Lampe-8', stored)).toBe('mismatch')
    expect(await attempt(security, password, null)).toBe('no_account')
    expect(await attempt(security, password, 'damaged')).toBe('unreadable_hash')
    expect(calls.verify).toBe(3)
  })

  test('of fifty parallel wrong passwords, the limit is looked at and the rest is not', async () => {
    const { hasher, calls } = countingHasher()
    const security = createAccountSecurity({ policy, estimator, hasher })
    const stored = await hasher.hash(password)
    const results = await Promise.all(
      Array.from({ length: 50 }, () => attempt(security, 'Autre-Chose-Lampe-8', stored))
    )
    expect(results.filter((result) => result === 'mismatch')).toHaveLength(3)
    expect(results.filter((result) => result === 'throttled')).toHaveLength(47)
    expect(calls.verify).toBe(3)
    expect(await security.authenticate({ account, password, storedHash: stored })).toMatchObject({
      outcome: 'throttled',
      retryAfterSeconds: 86_400
    })
  })

  test('an unknown account is throttled as a known one is', async () => {
    const security = createAccountSecurity({ policy, estimator })
    const results: string[] = []
    for (let count = 0; count < 4; count++) results.push(await attempt(security, password, null))
    expect(results).toEqual(['no_account', 'no_account', 'no_account', 'throttled'])
  })

  test('successes cost no attempt', async () => {
    const security = createAccountSecurity({ policy, estimator })
    const { hash } = await security.enroll(password)
    for (let count = 0; count < 10; count++) expect(await attempt(security, password, hash)).toBe('authenticated')
  })

  test('when the machine fails, the attempt is given back and the error passes', async () => {
    const { hasher, calls } = countingHasher()
    const security = createAccountSecurity({ policy, estimator, hasher })
    const stored = await hasher.hash(password)
    calls.fails = true
    for (let count = 0; count < 10; count++) {
      await expect(attempt(security, password, stored)).rejects.toMatchObject({ code: 'backend_failed' })
    }
    calls.fails = false
    expect(await attempt(security, password, stored)).toBe('authenticated')
  })

  test('the right password gets in though the store has gone away since, and a wrong one is refused', async () => {
    const reservation = { allowed: true, refund: storeIsDown, fail: storeIsDown } as const
    const throttle: AttemptThrottle = { reserve: () => Promise.resolve(reservation) }
    const security = createAccountSecurity({ policy, estimator, throttle })
    const { hash } = await security.enroll(password)
    expect(await attempt(security, password, hash)).toBe('authenticated')
    expect(await attempt(security, 'Autre-Chose-Lampe-8', hash)).toBe('mismatch')
  })

  test('a password that cannot be hashed guesses nothing, and takes no room in the throttle', async () => {
    const security = createAccountSecurity({ policy, estimator })
    const { hash } = await security.enroll(password)
    for (const impossible of ['a'.repeat(100_000), '\ud800', `e${'\u0301'.repeat(100)}`]) {
      for (let count = 0; count < 5; count++) {
        expect(await attempt(security, impossible, hash)).toBe('mismatch')
        expect(await attempt(security, impossible, null)).toBe('no_account')
      }
    }
    expect(await attempt(security, password, hash)).toBe('authenticated')
  })

  test('right passwords of one account at the same time wait for seconds, not for a day', async () => {
    const security = createAccountSecurity({ policy, estimator })
    const { hash } = await security.enroll(password)
    const results = await Promise.all(
      Array.from({ length: 20 }, async () => security.authenticate({ account, password, storedHash: hash }))
    )
    const refused = results.filter((result) => result.outcome === 'throttled')
    expect(refused.length).toBeLessThan(20)
    for (const { retryAfterSeconds } of refused) expect(retryAfterSeconds).toBeLessThanOrEqual(2)
    expect(await attempt(security, password, hash)).toBe('authenticated')
  })

  test('a store that fails too does not hide why the machine failed', async () => {
    const { hasher, calls } = countingHasher()
    calls.fails = true
    const reservation = { allowed: true, refund: storeIsDown } as const
    const throttle: AttemptThrottle = { reserve: () => Promise.resolve(reservation) }
    const security = createAccountSecurity({ policy, estimator, hasher, throttle })
    await expect(attempt(security, password, null)).rejects.toMatchObject({ code: 'backend_failed' })
  })

  test('a forgotten pepper key locks nobody out', async () => {
    const keys = [{ id: 'k1', secret: new Uint8Array(32).fill(1) }]
    const peppered = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, pepperKeys: keys })
    const stored = await peppered.hash(password)
    let hasher: Pick<PasswordHasher, 'hash' | 'verify'> = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
    const security = createAccountSecurity({
      policy,
      estimator,
      hasher: {
        hash: async (...args) => hasher.hash(...args),
        verify: async (...args) => hasher.verify(...args)
      }
    })
    for (let count = 0; count < 40; count++) {
      expect(await security.authenticate({ account, password, storedHash: stored })).toEqual({
        outcome: 'refused',
        reason: 'pepper_key_missing'
      })
    }
    hasher = peppered
    expect(await security.authenticate({ account, password, storedHash: stored })).toEqual({ outcome: 'authenticated' })
  })

  test('the signal and the deadline reach the hashing', async () => {
    const never: Argon2Backend = { id: 'never', computeTag: () => new Promise(() => {}) }
    const hasher = createPasswordHasher({ backend: never, gate: createHashingGate({ abandonAfterMs: 0 }) })
    const security = createAccountSecurity({ policy, estimator, hasher })
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(security.authenticate({ account, password, storedHash: null, signal })).rejects.toThrow('gone')
    await expect(security.enroll('Éléphant12-violon-tiroir', [], { signal })).rejects.toThrow('gone')
    await expect(security.authenticate({ account, password, storedHash: null, deadlineMs: 1 })).rejects.toMatchObject({
      code: 'deadline_exceeded'
    })
  })

  test('a hash below the policy brings an offer of a new one, and a current hash none', async () => {
    const stored = await createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS }).hash(password)
    const stronger = createPasswordHasher({ parameters: { ...CHEAPEST_FOR_TESTS, passes: 2 } })
    const security = createAccountSecurity({ policy, estimator, hasher: stronger })
    const offers: RehashOffer[] = []
    const onRehash = (offer: RehashOffer): number => offers.push(offer)
    await security.authenticate({ account, password: 'Autre-Chose-Lampe-8', storedHash: stored, onRehash })
    await stronger.whenIdle()
    expect(offers).toEqual([])
    expect(await security.authenticate({ account, password, storedHash: stored, onRehash })).toEqual({
      outcome: 'authenticated'
    })
    await stronger.whenIdle()
    expect(offers).toMatchObject([{ oldHash: stored }])
    const newHash = offers[0]!.newHash
    expect(stronger.needsRehash(newHash)).toBe(false)
    await security.authenticate({ account, password, storedHash: newHash, onRehash })
    await stronger.whenIdle()
    expect(offers).toHaveLength(1)
  })

  test('a throttle of one’s own is given the account and the source, and nothing else', async () => {
    const subjects: unknown[] = []
    const memory = createMemoryThrottle({ maximumFailuresPerDay: 3 })
    const security = createAccountSecurity({
      policy,
      estimator,
      throttle: {
        reserve: async (subject) => {
          subjects.push(subject)
          return await memory.reserve(subject)
        }
      }
    })
    await security.authenticate({ account, source: '192.0.2.1', password, storedHash: null })
    expect(subjects).toEqual([{ account, source: '192.0.2.1' }])
  })

  test('a right password ends a row of failures, and of a throttle that tells less apart it is given back', async () => {
    const clock = { nowMs: Date.UTC(2026, 0, 1) }
    const delay = { afterFailures: 2, firstSeconds: 61, factor: 2, maximumSeconds: 3_600 }
    const throttle = createMemoryThrottle({ maximumFailuresPerDay: 25, delay, now: () => clock.nowMs })
    const { hasher } = countingHasher()
    const stored = await hasher.hash(password)
    const security = createAccountSecurity({ policy, estimator, hasher, throttle })
    expect(await attempt(security, 'wrong', stored)).toBe('mismatch')
    expect(await attempt(security, 'wrong', stored)).toBe('mismatch')
    expect(await attempt(security, password, stored)).toBe('throttled')
    clock.nowMs += 61_000
    expect(await attempt(security, password, stored)).toBe('authenticated')
    expect(await attempt(security, 'wrong', stored)).toBe('mismatch')
    expect(await attempt(security, password, stored)).toBe('authenticated')

    const ends: string[] = []
    const refund = async (): Promise<void> => void ends.push('refund')
    const plain = createAccountSecurity({
      policy,
      estimator,
      hasher,
      throttle: { reserve: async () => ({ allowed: true, refund }) }
    })
    expect(await attempt(plain, password, stored)).toBe('authenticated')
    expect(await attempt(plain, 'wrong', stored)).toBe('mismatch')
    expect(ends).toEqual(['refund'])
  })
})
