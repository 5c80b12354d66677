import { beforeAll, describe, expect, test } from 'vitest'
import { createAccountSecurity, type AccountSecurity } from '../../src/account/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher, type PasswordHasher } from '../../src/hashing/index.ts'
import { servicePublic } from '../../src/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'

const account = 'jeanne@example.org'
const password = 'Éléphant12-violon-tiroir'
const newPassword = 'Tramway-Orange-12'
const policy = { ...servicePublic, hashing: CHEAPEST_FOR_TESTS, throttling: { maximumFailuresPerDay: 3 } }
const same = { outcome: 'rejected', issues: [{ code: 'same_as_current', params: {} }], strength: null }

let security: AccountSecurity
let storedHash = ''
const hashed: string[] = []
beforeAll(async () => {
  const real = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
  const hasher: Pick<PasswordHasher, 'hash' | 'verify'> = {
    ...real,
    hash: async (given, admission) => {
      hashed.push(given)
      return await real.hash(given, admission)
    }
  }
  const estimator = await loadEstimator({ languages: ['fr'] })
  security = createAccountSecurity({ policy, estimator, hasher })
  storedHash = await real.hash(password)
})

describe('changePassword', () => {
  test('gives the hash of the new password to whoever knows the current one', async () => {
    const outcome = await security.changePassword({ account, password, storedHash, newPassword })
    expect(outcome.outcome).toBe('changed')
    const hash = outcome.outcome === 'changed' ? outcome.hash : null
    expect(hash).toMatch(/^\$argon2id\$/u)
    const signIn = await security.authenticate({ account, password: newPassword, storedHash: hash })
    expect(signIn).toEqual({ outcome: 'authenticated' })
  })

  test.each([
    ['as typed', password],
    ['with its accents apart', password.normalize('NFD')]
  ])('refuses the current password as the new one, %s, and hashes nothing', async (_how, again) => {
    hashed.length = 0
    expect(await security.changePassword({ account, password, storedHash, newPassword: again })).toEqual(same)
    expect(hashed).toEqual([])
  })

  test('takes one that differs by a capital, an accent or a space', async () => {
    for (const near of ['éléphant12-Violon-tiroir', 'Elephant12-violon-tiroir', `${password} `]) {
      expect(await security.changePassword({ account, password, storedHash, newPassword: near })).toMatchObject({
        outcome: 'changed'
      })
    }
  })

  test('refuses what the policy refuses, the user’s own data too', async () => {
    const change = { account, password, storedHash, context: ['Jean Dupont'] }
    const outcome = await security.changePassword({ ...change, newPassword: 'JeanDupont1' })
    const codes = outcome.outcome === 'rejected' ? outcome.issues.map(({ code }) => code) : []
    expect(codes).toContain('personal_data')
    expect(outcome).toMatchObject({ strength: { score: 0 } })
    for (const endless of ['x'.repeat(10_000_000), `${password}${'\u0301'.repeat(100_000)}`]) {
      expect(await security.changePassword({ ...change, newPassword: endless })).toMatchObject({ outcome: 'rejected' })
    }
  })

  test('tells nothing to whoever does not know the current password, and counts each try', async () => {
    const change = { account: 'paul@example.org', storedHash, password: 'Autre-Chose-Lampe-8' }
    for (const tried of [password, 'Autre-Chose-Lampe-8', 'a']) {
      expect(await security.changePassword({ ...change, newPassword: tried })).toEqual({
        outcome: 'refused',
        reason: 'mismatch'
      })
    }
    expect(await security.changePassword({ ...change, newPassword })).toMatchObject({ outcome: 'throttled' })
  })

  test('a signal that has gone off stops the hashing', async () => {
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(security.changePassword({ account, password, storedHash, newPassword, signal })).rejects.toThrow(
      'gone'
    )
  })
})
