import { beforeAll, describe, expect, it } from 'vitest'
import { createAccountSecurity } from '../../src/account/index.ts'
import { createPasswordHasher, parsePhc, type PasswordHasher } from '../../src/hashing/index.ts'
import { judgePassword, servicePublic, type Estimator } from '../../src/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'

const accepted = 'Éléphant12-violon-tiroir'
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

describe('judge', () => {
  it.each([
    ['Éléphant12-violon-tiroir', [], []],
    ['JeanDupont-Zq81', ['Jean', 'Dupont'], ['personal_data']],
    ['short1A', [], ['too_short', 'common_password', 'too_guessable']]
  ])('gives the verdict on %j for %j, and hashes nothing', (password, context, codes) => {
    const hasher = countingHasher()
    const verdict = createAccountSecurity({ policy: servicePublic, estimator, hasher }).judge(password, context)
    expect(verdict).toEqual(judgePassword(password, servicePublic, context, estimator))
    expect(verdict.issues.map(({ code }) => code)).toEqual(codes)
    expect(hasher.hashed).toEqual([])
  })
})

describe('propose', () => {
  it('gives what enroll then accepts, never the same twice', async () => {
    const security = createAccountSecurity({ policy: servicePublic, estimator, hasher: countingHasher() })
    const [first, second] = [await security.propose(['Jean']), await security.propose()]
    expect(await security.enroll(first ?? '', ['Jean'])).toMatchObject({ accepted: true })
    expect(second).not.toBe(first)
  })

  it('gives nothing where the policy leaves no room', async () => {
    const password = { ...servicePublic.password, maximumCharacters: 8 }
    expect(await createAccountSecurity({ policy: { ...servicePublic, password }, estimator }).propose()).toBeNull()
  })
})

describe('enroll', () => {
  it('hashes what it accepts, at the cost that the policy asks for', async () => {
    const outcome = await createAccountSecurity({ policy: servicePublic, estimator }).enroll('Éléphant12-violon-tiroir')
    expect(outcome.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u)
    const verified = await createPasswordHasher().verify('Éléphant12-violon-tiroir', outcome.hash)
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

  it.each([
    { memoryKib: 16, passes: 3, lanes: 2, saltBytes: 12, tagBytes: 20 },
    { memoryKib: 64, passes: 1, lanes: 1, saltBytes: 24, tagBytes: 48 }
  ])('hashes at the cost of its own policy, not at the default one: %o', async (hashing) => {
    const { hash } = await createAccountSecurity({ policy: { ...servicePublic, hashing }, estimator }).enroll(accepted)
    const { memoryKib, passes, lanes, salt, tag } = parsePhc(hash ?? '')
    expect({ memoryKib, passes, lanes, saltBytes: salt.length, tagBytes: tag.length }).toEqual(hashing)
  })

  it('says accepted where it gives a hash, and gives one where it says so', async () => {
    const hasher = countingHasher()
    const security = createAccountSecurity({ policy: servicePublic, estimator, hasher })
    expect(await security.enroll(accepted)).toMatchObject({ accepted: true, issues: [], hash: 'hash number 1' })
    expect(await security.enroll('Bonjour1')).toMatchObject({ accepted: false, hash: null })
  })

  it('hands its deadline and its signal to the hashing', async () => {
    const admissions: unknown[] = []
    const hasher: Pick<PasswordHasher, 'hash' | 'verify'> = {
      ...countingHasher(),
      hash: (_password, admission) => Promise.resolve(`hash number ${admissions.push(admission)}`)
    }
    const security = createAccountSecurity({ policy: servicePublic, estimator, hasher })
    const admission = { deadlineMs: 1234, signal: new AbortController().signal }
    await security.enroll(accepted, [], admission)
    expect(admissions).toEqual([admission])
  })

  it('hashes once', async () => {
    const hasher = countingHasher()
    await createAccountSecurity({ policy: servicePublic, estimator, hasher }).enroll('Éléphant12-violon-tiroir')
    expect(hasher.hashed).toHaveLength(1)
  })
})
