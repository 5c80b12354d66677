import { beforeAll, describe, expect, test } from 'vitest'
import { createAccountSecurity, createMemoryThrottle, type AccountSecurity } from '../../src/account/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher, type PasswordHasher } from '../../src/hashing/index.ts'
import { RempartError, servicePublic } from '../../src/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'
import type { Estimator } from '../../src/strength/index.ts'

const password = 'Grenouille-Vélo-7'
const account = 'jeanne@example.org'
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
    verify: async (given, storedHash) => {
      calls.verify += 1
      if (calls.fails) throw failure
      return await real.verify(given, storedHash)
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
    expect(await attempt(security, 'Autre-Chose-8', stored)).toBe('mismatch')
    expect(await attempt(security, password, null)).toBe('no_account')
    expect(await attempt(security, password, 'damaged')).toBe('unreadable_hash')
    expect(calls.verify).toBe(3)
  })

  test('of fifty parallel wrong passwords, the limit is looked at and the rest is not', async () => {
    const { hasher, calls } = countingHasher()
    const security = createAccountSecurity({ policy, estimator, hasher })
    const stored = await hasher.hash(password)
    const results = await Promise.all(Array.from({ length: 50 }, () => attempt(security, 'Autre-Chose-8', stored)))
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

  test('a hash below the policy brings a new one, and no new one is not a refusal', async () => {
    const older = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
    const stored = await older.hash(password)
    const stronger = createPasswordHasher({ parameters: { ...CHEAPEST_FOR_TESTS, passes: 2 } })
    const security = createAccountSecurity({ policy, estimator, hasher: stronger })
    const result = await security.authenticate({ account, password, storedHash: stored })
    if (result.outcome !== 'authenticated' || result.newHash === null) throw new Error('no new hash')
    expect(stronger.needsRehash(result.newHash)).toBe(false)
    expect(await security.authenticate({ account, password, storedHash: result.newHash })).toEqual({
      outcome: 'authenticated',
      newHash: null
    })

    const failing = createAccountSecurity({
      policy,
      estimator,
      hasher: {
        verify: (given, storedHash) => stronger.verify(given, storedHash),
        hash: () => Promise.reject(new RempartError('backend_failed', 'backend failed', { backend: 'test' }))
      }
    })
    expect(await failing.authenticate({ account, password, storedHash: stored })).toEqual({
      outcome: 'authenticated',
      newHash: null
    })
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
})
