import { describe, expect, test } from 'vitest'
import type { BreachAnswer } from '../../src/account/breach/index.ts'
import type { VerifyOutcome } from '../../src/hashing/index.ts'
import { RempartError, type AccountSecurityPolicy } from '../../src/index.ts'
import {
  account,
  admission,
  attempt,
  breach,
  openSecurity,
  other,
  password,
  remembered,
  signal,
  unread
} from './open-security.ts'

describe('a new password', () => {
  test('is judged without anybody’s data where none are given, and hashed without a deadline', async () => {
    const { security, asked, contexts } = await openSecurity()
    expect(await security.enroll(password)).toMatchObject({ accepted: true, issues: [], hash: `hash of ${password}` })
    expect(contexts).toEqual([[]])
    expect(asked).toEqual([['hash', password, {}]])
    expect(security.judge(password)).toMatchObject({ accepted: true })
    expect(await security.propose()).toBeTypeOf('string')
    expect(contexts.flat()).toEqual([])
    expect(await security.propose(['Jeanne'])).not.toBe(null)
    expect(contexts.at(-1)).toEqual(['Jeanne'])
  })

  test('that the rules refuse is neither verified, nor looked for, nor hashed', async () => {
    const { security, asked } = await openSecurity({ breach, history: { rememberedPasswords: 2 } })
    const refused = await security.enroll('short1A', [], { earlierPasswords: remembered, currentHash: 'x' })
    expect(refused).toMatchObject({ accepted: false, hash: null })
    expect(refused.issues.map(({ code }) => code)).toContain('too_short')
    expect(asked).toEqual([])
  })

  test('is compared with the current one, the remembered ones and the breaches, in this order', async () => {
    const { security, asked } = await openSecurity({ breach, history: { rememberedPasswords: 2 } })
    const options = { ...admission, earlierPasswords: remembered, currentHash: 'hash of today' }
    const deadlineMs: unknown = expect.toSatisfy((left: number) => left > 0 && left <= 500)
    expect(await security.enroll(password, [], options)).toMatchObject({
      accepted: true,
      hash: `hash of ${password}`,
      breach: { outcome: 'not_found' }
    })
    expect(asked).toEqual([
      ['verify', password, 'hash of today', { signal, deadlineMs }],
      ['verify', password, 'hash of yesterday', { signal, deadlineMs }],
      ['verify', password, `hash of ${other}`, { signal, deadlineMs }],
      ['breach', password, { signal }],
      ['hash', password, admission]
    ])
  })

  test.each<[string, Partial<AccountSecurityPolicy>, string | undefined, BreachAnswer, object]>([
    ['the current one', {}, `hash of ${other}`, { outcome: 'not_found' }, { code: 'same_as_current', params: {} }],
    [
      'one that is remembered',
      { history: { rememberedPasswords: 2 } },
      undefined,
      { outcome: 'not_found' },
      { code: 'used_before', params: {} }
    ],
    [
      'one of a breach',
      { breach },
      undefined,
      { outcome: 'found', occurrences: 9 },
      { code: 'breached', params: { occurrences: 9 } }
    ],
    [
      'one of which nobody can say whether it is',
      { breach },
      undefined,
      { outcome: 'unknown', reason: 'timeout' },
      { code: 'breach_unknown', params: {} }
    ]
  ])('is refused for it alone, and not hashed, where it is %s', async (_name, policy, currentHash, answer, issue) => {
    const { security, asked } = await openSecurity(policy, answer)
    const outcome = await security.enroll(other, [], { earlierPasswords: remembered, currentHash })
    expect(outcome).toMatchObject({ accepted: false, hash: null, issues: [issue] })
    expect(outcome.strength.score).toBeGreaterThan(2)
    expect(outcome.breach).toEqual('breach' in policy ? answer : undefined)
    expect(asked.map(([what]) => what)).not.toContain('hash')
  })

  test('is compared with none that is not told of, and with one beyond those that are remembered never', async () => {
    const { security, asked } = await openSecurity({ history: { rememberedPasswords: 2, days: 2 } })
    expect(await security.enroll(password)).toMatchObject({ accepted: true })
    expect(asked.map(([what]) => what)).toEqual(['hash'])
    expect(await security.enroll(other, [], { earlierPasswords: remembered })).toMatchObject({ accepted: true })
    expect(asked.filter(([what]) => what === 'verify')).toHaveLength(1)
  })
})

const away = async (): Promise<never> => {
  throw new Error('the store is away')
}

describe('an attempt to sign in', () => {
  test('is counted by whom it is made, verified with its admission, and told to have succeeded', async () => {
    const { security, asked } = await openSecurity()
    const onRehash = (): number => asked.push(['rehash'])
    const outcome = await security.authenticate({ ...attempt, ...admission, device: 'laptop', onRehash })
    expect(outcome).toEqual({ outcome: 'authenticated' })
    expect(asked).toEqual([
      ['reserve', { account, source: '192.0.2.1', device: 'laptop' }],
      ['verify', password, `hash of ${password}`, { ...admission, onRehash }],
      ['succeed']
    ])
  })

  test.each<[VerifyOutcome['outcome'], boolean, 'fail' | 'refund']>([
    ['mismatch', false, 'fail'],
    ['no_account', false, 'fail'],
    ['unreadable_hash', false, 'fail'],
    ['mismatch', true, 'refund'],
    ['no_account', true, 'refund'],
    ['pepper_key_missing', false, 'refund'],
    ['package_missing', false, 'refund']
  ])('that ends with %s (not looked at: %s) is told as %s', async (outcome, isUnread, end) => {
    const { security, asked, ends } = await openSecurity({ breach }, { outcome: 'found', occurrences: 1 })
    ends.verified = { ...unread, outcome, ...(isUnread && { isUnread }) } as VerifyOutcome
    expect(await security.authenticate(attempt)).toEqual({ outcome: 'refused', reason: outcome })
    expect(asked.map(([what]) => what)).toEqual(['reserve', 'verify', end])
  })

  test('that has to wait is not looked at', async () => {
    const { security, asked, ends } = await openSecurity()
    ends.throttle = { reserve: async () => ({ allowed: false, retryAfterSeconds: null }) }
    expect(await security.authenticate(attempt)).toEqual({ outcome: 'throttled', retryAfterSeconds: null })
    expect(asked.map(([what]) => what)).toEqual(['reserve'])
  })

  test('that the machine cannot look at is given back, and why passes', async () => {
    const { security, asked, ends } = await openSecurity()
    ends.failure = new RempartError('backend_failed', 'backend failed', { backend: 'test' })
    await expect(security.authenticate(attempt)).rejects.toBe(ends.failure)
    expect(asked.map(([what]) => what)).toEqual(['reserve', 'verify', 'refund'])
    const refund = async (): Promise<void> => {
      asked.push(['refund'])
      throw new Error('the store is away')
    }
    ends.throttle = { reserve: async () => ({ allowed: true, refund }) }
    await expect(security.authenticate(attempt)).rejects.toBe(ends.failure)
    expect(asked.at(-1)).toEqual(['refund'])
  })

  test('stands whatever a throttle says that went away since, and of one that tells less apart is given back', async () => {
    const { security, ends } = await openSecurity()
    ends.throttle = { reserve: async () => ({ allowed: true, refund: away, fail: away, succeed: away }) }
    expect(await security.authenticate(attempt)).toEqual({ outcome: 'authenticated' })
    expect(await security.authenticate({ ...attempt, password: other })).toMatchObject({ reason: 'mismatch' })
    const told: string[] = []
    ends.throttle = { reserve: async () => ({ allowed: true, refund: async () => void told.push('refund') }) }
    expect(await security.authenticate(attempt)).toEqual({ outcome: 'authenticated' })
    expect(await security.authenticate({ ...attempt, password: other })).toMatchObject({ reason: 'mismatch' })
    expect(told).toEqual(['refund'])
  })

  test('with a password that was proved is looked for in breaches where the policy says so', async () => {
    const answer = { outcome: 'found', occurrences: 4 } as const
    const asks = await openSecurity({ breach }, answer)
    expect(await asks.security.authenticate({ ...attempt, signal })).toEqual({
      outcome: 'authenticated',
      breach: answer
    })
    expect(asks.asked.at(-1)).toEqual(['breach', password, { signal }])
    const quiet = await openSecurity({ breach: { ...breach, atSignIn: false } }, answer)
    expect(await quiet.security.authenticate(attempt)).toEqual({ outcome: 'authenticated' })
    expect(quiet.asked.map(([what]) => what)).toEqual(['reserve', 'verify', 'succeed'])
  })
})
