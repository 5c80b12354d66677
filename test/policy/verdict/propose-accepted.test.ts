import { beforeAll, expect, test } from 'vitest'
import {
  judgePassword,
  presets,
  servicePublic,
  type AccountSecurityPolicy,
  type Estimator
} from '../../../src/index.ts'
import { proposeAccepted } from '../../../src/policy/verdict/propose-accepted.ts'
import { loadEstimator, proposePassword, type ProposalOptions } from '../../../src/strength/index.ts'

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
})

/** Draws these in turn, the last one for ever, and keeps what it was asked for. */
function drawing(...passwords: string[]) {
  const asked: ProposalOptions[] = []
  return {
    asked,
    draw: (options: ProposalOptions = {}) => {
      const password = passwords[Math.min(asked.push(options), passwords.length) - 1]!
      return Promise.resolve({ password, entropyBits: 64, kind: 'passphrase' as const })
    }
  }
}

function withPassword(changes: Partial<AccountSecurityPolicy['password']>): AccountSecurityPolicy {
  return { ...servicePublic, password: { ...servicePublic.password, ...changes } }
}

test.each(Object.entries(presets))('%s accepts what is proposed for it', async (_name, policy) => {
  const password = await proposeAccepted(policy, [], estimator, proposePassword)
  expect(judgePassword(password ?? '', policy, [], estimator)).toMatchObject({ accepted: true, issues: [] })
})

test('asks for the numbers of the alternative, and draws no more than it needs', async () => {
  const { asked, draw } = drawing('Vx7-tournesol-bleu-kayak')
  expect(await proposeAccepted(servicePublic, [], estimator, draw)).toBe('Vx7-tournesol-bleu-kayak')
  expect(asked).toEqual([{ minimumCharacters: 8, maximumCharacters: 256, classes: ['upper', 'lower', 'digit'] }])
})

test('draws again what another rule refuses, the user’s own data included', async () => {
  const { asked, draw } = drawing('Bonjour1', 'Jeanne-Dupont-1', 'Vx7-tournesol-bleu-kayak')
  expect(await proposeAccepted(servicePublic, ['Jeanne Dupont'], estimator, draw)).toBe('Vx7-tournesol-bleu-kayak')
  expect(asked).toHaveLength(3)
})

test.each([
  [19, 'Vx7-tournesol-bleu-kayak', 20],
  [20, null, 20]
])('twenty draws at most: %i refused ones', async (refused, expected, draws) => {
  const { asked, draw } = drawing(...Array<string>(refused).fill('Bonjour1'), 'Vx7-tournesol-bleu-kayak')
  expect(await proposeAccepted(servicePublic, [], estimator, draw)).toBe(expected)
  expect(asked).toHaveLength(draws)
})

test('takes the first alternative that leaves room', async () => {
  const alternatives = [
    { minimumCharacters: 30, classes: ['digit' as const] },
    { minimumCharacters: 8, classes: ['upper' as const, 'lower' as const, 'digit' as const, 'symbol' as const] }
  ]
  const policy = withPassword({ alternatives, maximumCharacters: 20 })
  const password = await proposeAccepted(policy, [], estimator, proposePassword)
  expect(judgePassword(password ?? '', policy, [], estimator).accepted).toBe(true)
})

test('is null where no alternative leaves room for a strong password', async () => {
  const policy = withPassword({ maximumCharacters: 8 })
  expect(await proposeAccepted(policy, [], estimator, proposePassword)).toBeNull()
})

test('a draw that fails for another reason is not taken for lack of room', async () => {
  const failure = new TypeError('no source of randomness')
  const proposal = proposeAccepted(servicePublic, [], estimator, () => Promise.reject(failure))
  await expect(proposal).rejects.toBe(failure)
})
