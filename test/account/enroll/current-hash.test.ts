import { expect, test } from 'vitest'
import { createAccountSecurity, createMemoryThrottle } from '../../../src/account/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher } from '../../../src/hashing/index.ts'
import { servicePublic } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

const password = 'Grenouille-Vélo-Cactus-7'

async function open() {
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
  const throttle = createMemoryThrottle({ maximumFailuresPerDay: 5 })
  const security = createAccountSecurity({ policy: servicePublic, estimator: await loadEstimator(), hasher, throttle })
  return { security, currentHash: await hasher.hash(password) }
}

test('a password that has to be changed is not taken again, though the policy has no history', async () => {
  const { security, currentHash } = await open()
  const earlierPasswords = [{ hash: currentHash, replacedAtMs: null }]
  expect(await security.enroll(password, [], { earlierPasswords })).toMatchObject({ accepted: true })
  expect(await security.enroll(password, [], { currentHash })).toMatchObject({
    accepted: false,
    hash: null,
    issues: [{ code: 'same_as_current', params: {} }]
  })
  expect(await security.enroll('Tabouret_Bleu_94', [], { currentHash })).toMatchObject({ accepted: true })
})

test.each([
  [undefined, 'changed'],
  [false, 'changed'],
  [true, 'rejected']
] as const)('with refusesSimilar %s a new last digit is %s', async (refusesSimilar, outcome) => {
  const { security, currentHash } = await open()
  const change = {
    account: 'jeanne@example.org',
    password,
    storedHash: currentHash,
    newPassword: 'Grenouille-Vélo-Cactus-8'
  }
  const result = await security.changePassword({ ...change, ...(refusesSimilar !== undefined && { refusesSimilar }) })
  expect(result).toMatchObject({ outcome })
})
