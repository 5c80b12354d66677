import { beforeAll, describe, expect, test } from 'vitest'
import { createAccountSecurity } from '../../../src/account/index.ts'
import type { BreachAnswer } from '../../../src/account/breach/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher } from '../../../src/hashing/index.ts'
import { servicePublic, type BreachPolicy } from '../../../src/index.ts'
import { loadEstimator, type Estimator } from '../../../src/strength/index.ts'

const password = 'Grenouille-Vélo-Cactus-7'
const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
const found: BreachAnswer = { outcome: 'found', occurrences: 3 }
const notFound: BreachAnswer = { outcome: 'not_found' }
const unknown: BreachAnswer = { outcome: 'unknown', reason: 'timeout' }
const strict: BreachPolicy = { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'refuse', atSignIn: true }

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'] })
})

function open(answer: BreachAnswer, breach: BreachPolicy = strict) {
  const asked: string[] = []
  const security = createAccountSecurity({
    policy: { ...servicePublic, hashing: CHEAPEST_FOR_TESTS, breach },
    estimator,
    hasher,
    breach: {
      check: async (given) => {
        asked.push(given)
        return answer
      }
    }
  })
  return { security, asked }
}

describe('a new password', () => {
  test.each([
    ['known, where it is refused', found, strict, ['breached']],
    ['known, where there is a warning', found, { ...strict, onFound: 'warn' }, []],
    ['known, but seen less often than the policy says', found, { ...strict, minimumOccurrences: 4 }, []],
    ['not known', notFound, strict, []],
    ['of which nothing is known, where the policy insists', unknown, strict, ['breach_unknown']],
    ['of which nothing is known, where it does not', unknown, { ...strict, whenUnavailable: 'accept' }, []]
  ] as const)('%s', async (_name, answer, policy, codes) => {
    const outcome = await open(answer, policy).security.enroll(password)
    expect(outcome.issues.map(({ code }) => code)).toEqual(codes)
    expect(outcome.accepted).toBe(codes.length === 0)
    expect(outcome.hash === null).toBe(codes.length > 0)
  })

  test('that is taken with a warning says what is known of it', async () => {
    const outcome = await open(found, { ...strict, onFound: 'warn' }).security.enroll(password)
    expect(outcome).toMatchObject({ accepted: true, breach: found })
  })

  test('is asked about once, and only when the rules have accepted it', async () => {
    const { security, asked } = open(notFound)
    await security.enroll('short1A')
    await security.enroll(password)
    expect(asked).toEqual([password])
  })

  test('of a change is held to it', async () => {
    const storedHash = await hasher.hash(password)
    const change = { account: 'jeanne', storedHash, password, newPassword: 'Tramway-Orange-12' }
    const { security, asked } = open(found)
    expect(await security.changePassword(change)).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'breached', params: { occurrences: 3 } }]
    })
    expect(asked).toEqual(['Tramway-Orange-12'])
  })
})

describe('at sign-in', () => {
  test('a password that was proved is looked for where the policy says so, and no other ever', async () => {
    const storedHash = await hasher.hash(password)
    const { security, asked } = open(found)
    expect(await security.authenticate({ account: 'jeanne', password, storedHash })).toEqual({
      outcome: 'authenticated',
      breach: found
    })
    await security.authenticate({ account: 'jeanne', password: 'wrong', storedHash })
    await security.authenticate({ account: 'nobody', password, storedHash: null })
    expect(asked).toEqual([password])

    const quiet = open(found, { ...strict, atSignIn: false })
    expect(await quiet.security.authenticate({ account: 'jeanne', password, storedHash })).toEqual({
      outcome: 'authenticated'
    })
    expect(quiet.asked).toEqual([])
  })
})

test('a policy that asks for breaches and has nobody to ask is a mistake', () => {
  const policy = { ...servicePublic, breach: strict }
  expect(() => createAccountSecurity({ policy, estimator })).toThrow(TypeError)
})

test.each([1, 3])(
  'a filter that knows of other numbers than the policy asks for is refused (%i)',
  (minimumOccurrences) => {
    const policy = { ...servicePublic, breach: { ...strict, minimumOccurrences: 2 } }
    const breach = { minimumOccurrences, check: async () => notFound }
    expect(() => createAccountSecurity({ policy, estimator, hasher, breach })).toThrow(RangeError)
    expect(
      createAccountSecurity({ policy, estimator, hasher, breach: { ...breach, minimumOccurrences: 2 } })
    ).toHaveProperty('enroll')
  }
)
