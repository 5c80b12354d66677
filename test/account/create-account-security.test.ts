import { beforeAll, describe, expect, it } from 'vitest'
import { createAccountSecurity } from '../../src/account/index.ts'
import { createPasswordHasher, type PasswordHasher } from '../../src/hashing/index.ts'
import { servicePublic, type Estimator } from '../../src/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
})

function countingHasher(): Pick<PasswordHasher, 'hash' | 'verify'> & { readonly hashed: string[] } {
  const hashed: string[] = []
  return {
    hashed,
    hash: (password) => Promise.resolve(`hash number ${hashed.push(password)}`),
    verify: () => Promise.reject(new Error('enrolling verifies nothing'))
  }
}

describe('enroll', () => {
  it('hashes what it accepts, at the cost that the policy asks for', async () => {
    const outcome = await createAccountSecurity({ policy: servicePublic, estimator }).enroll('Éléphant12-violon')
    expect(outcome.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u)
    const verified = await createPasswordHasher().verify('Éléphant12-violon', outcome.hash)
    expect(verified).toMatchObject({ matches: true, needsRehash: false })
  })

  it.each([
    ['short1A', [], 'too_short'],
    ['Bonjour1', [], 'too_guessable'],
    ['JeanDupont1', ['Jean', 'Dupont'], 'personal_data'],
    ['x'.repeat(10_000_000), [], 'too_long']
  ])('never hashes a refused password (%#)', async (password, context, code) => {
    const hasher = countingHasher()
    const outcome = await createAccountSecurity({ policy: servicePublic, estimator, hasher }).enroll(password, context)
    expect(outcome).toMatchObject({ accepted: false, hash: null })
    expect(outcome.issues.map((issue) => issue.code)).toContain(code)
    expect(hasher.hashed).toEqual([])
  })

  it('hashes once', async () => {
    const hasher = countingHasher()
    await createAccountSecurity({ policy: servicePublic, estimator, hasher }).enroll('Éléphant12-violon')
    expect(hasher.hashed).toHaveLength(1)
  })
})
