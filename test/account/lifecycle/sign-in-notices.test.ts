import { describe, expect, test } from 'vitest'
import type { AccountSecurity, SignInAttempt } from '../../../src/account/index.ts'
import type { BreachAnswer } from '../../../src/account/breach/index.ts'
import { newAccount, startMs } from '../../contracts/account-store/stored-samples.ts'
import { earlierThanNext, refusedPasswords } from '../../../src/account/lifecycle/write-password.ts'
import { jeanne, openLifecycle, password } from './open-lifecycle.ts'
import { stubSecurity } from './stub-security.ts'
import type { StoredAccount } from '../../../src/account/lifecycle/index.ts'

const DAY_MS = 86_400_000
const issue = { code: 'too_short', params: { minimumCharacters: 20 } } as const
const attempt = { address: jeanne, password }
type Verdict = ReturnType<AccountSecurity['judge']>

/** A stored account whose password is taken for the right one, and a verdict that is given. */
async function withVerdict(
  accepted: boolean,
  changes: Parameters<typeof openLifecycle>[0] = {},
  facts: Parameters<typeof newAccount>[0] = {},
  breach?: BreachAnswer
) {
  const attempts: SignInAttempt[] = []
  const security = stubSecurity({
    async authenticate(given) {
      attempts.push(given)
      return { outcome: 'authenticated', ...(breach && { breach }) }
    },
    judge: () => ({ accepted, issues: accepted ? [] : [issue] }) as unknown as Verdict
  })
  const opened = await openLifecycle({ security, ...changes })
  const account = newAccount({ address: jeanne, ...facts })
  await opened.store.register(account)
  return { ...opened, account, attempts }
}

const from = new Date(Date.UTC(2026, 0, 1) + 1_000)
const notice = (insistsFromMs: number | null) => ({ code: 'below_policy', issues: [issue], insistsFromMs })

describe('a password below the policy of today', () => {
  test.each([
    ['without a day: a notice', undefined, 0, { outcome: 'authenticated', notices: [notice(null)] }],
    ['before the day: a notice', from, -1, { outcome: 'authenticated', notices: [notice(from.getTime())] }],
    ['from the day on: held', from, 0, { outcome: 'password_must_change', reason: 'below_policy' }]
  ])('%s', async (_name, insistsOnPolicyFrom, afterMs, expected) => {
    const { lifecycle, clock } = await withVerdict(false, { ...(insistsOnPolicyFrom && { insistsOnPolicyFrom }) })
    clock.nowMs = from.getTime() + afterMs
    expect(await lifecycle.signIn(attempt)).toMatchObject(expected)
  })

  test('that meets it is told nothing, and held by nobody', async () => {
    const { lifecycle, clock } = await withVerdict(true, { insistsOnPolicyFrom: from })
    clock.nowMs = from.getTime()
    expect(await lifecycle.signIn(attempt)).toMatchObject({ outcome: 'authenticated', notices: [] })
  })
})

test('an erasure that is planned is told at each sign-in', async () => {
  const eraseAtMs = startMs + 30 * DAY_MS
  const { lifecycle } = await withVerdict(true, {}, { eraseAtMs })
  const notices = [{ code: 'erasure_planned', eraseAtMs }]
  expect(await lifecycle.signIn(attempt)).toMatchObject({ outcome: 'authenticated', notices })
})

test.each([
  [75 * DAY_MS, [], []],
  [76 * DAY_MS - 1, [], []],
  [76 * DAY_MS, [{ code: 'renewal_near', expiresAtMs: startMs + 90 * DAY_MS }], ['renewal_near']],
  [90 * DAY_MS - 1, [{ code: 'renewal_near', expiresAtMs: startMs + 90 * DAY_MS }], ['renewal_near']]
])('%i ms after it was chosen, the notices of a password of 90 days are %j', async (afterMs, notices, sent) => {
  const { lifecycle, clock, mails } = await withVerdict(
    true,
    { knownDevices: undefined },
    { groups: ['administrators'] }
  )
  clock.nowMs = startMs + afterMs
  expect(await lifecycle.signIn(attempt)).toMatchObject({ outcome: 'authenticated', notices, deviceCookie: null })
  await lifecycle.whenIdle()
  expect(mails.map(({ content }) => content.code)).toEqual(sent)
})

test.each([
  [-1, { outcome: 'password_must_change', reason: 'temporary' }, 'sign_in_held'],
  [0, { outcome: 'temporary_expired' }, 'sign_in_refused']
])('a temporary password at its end %i ms is %j', async (afterMs, expected, told) => {
  const temporaryUntilMs = startMs + 5_000
  const { credential } = newAccount()
  const facts = { credential: { ...credential, mustChange: 'temporary', temporaryUntilMs } } as const
  const { lifecycle, clock, events } = await withVerdict(true, {}, facts)
  clock.nowMs = temporaryUntilMs + afterMs
  const visitor = { label: 'Firefox' }
  expect(await lifecycle.signIn({ ...attempt, visitor })).toMatchObject(expected)
  const reason = afterMs === 0 ? 'temporary_expired' : 'temporary'
  expect(events.map(({ code, details }) => [code, details])).toEqual([[told, { reason, label: 'Firefox' }]])
})

describe('where nobody knows browsers', () => {
  test('none is remembered, named or told of', async () => {
    const { lifecycle, store, account, mails } = await withVerdict(true, { knownDevices: undefined })
    const visitor = { deviceCookie: 'x'.repeat(80), label: 'Firefox' }
    const begun = await lifecycle.signIn({ ...attempt, visitor })
    if (begun.outcome !== 'authenticated') throw new Error(begun.outcome)
    expect(begun.deviceCookie).toBe(null)
    expect(await store.listDevices(account.id)).toEqual([])
    expect(await lifecycle.listDevices(begun.token, visitor)).toEqual([])
    expect(await lifecycle.recovery.request(jeanne, 'fr', visitor)).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(mails.map(({ content }) => content.code)).toEqual(['recovery_link'])
  })
})

test('a breach that nobody was asked about, or that was not found, holds nobody', async () => {
  for (const breach of [undefined, { outcome: 'not_found' } as const]) {
    const { lifecycle, codes } = await withVerdict(true, {}, {}, breach)
    expect(await lifecycle.signIn(attempt)).toMatchObject({ outcome: 'authenticated' })
    expect(codes()).toEqual(['signed_in'])
  }
})

test('a stronger hash is written over the one that was verified, and for nobody none', async () => {
  const { lifecycle, store, account, attempts } = await withVerdict(true)
  await lifecycle.signIn(attempt)
  await lifecycle.signIn({ address: 'nobody@example.org', password })
  const [known, unknown] = attempts
  expect([known?.storedHash, unknown?.storedHash]).toEqual([account.credential.hash, null])
  const offer = { oldHash: account.credential.hash, newHash: 'stronger' }
  expect(await unknown?.onRehash?.(offer as never)).toBe(false)
  expect(await known?.onRehash?.(offer as never)).toBe(true)
  expect((await store.findAccount({ id: account.id }))?.credential.hash).toBe('stronger')
  expect(await known?.onRehash?.(offer as never)).toBe(false)
})

describe('what a new password may not be', () => {
  const earlier = [{ hash: 'old', replacedAtMs: startMs - 1 }]
  const credential = { hash: 'now', setAtMs: startMs, mustChange: null, temporaryUntilMs: null, earlier }
  const refused = (mustChange: 'forced' | 'breached' | 'temporary' | null) =>
    refusedPasswords({ credential: { ...credential, mustChange } } as unknown as StoredAccount)
  const current = { hash: 'now', replacedAtMs: null }

  test('is the current one, and those before it that the policy remembers', () => {
    expect(refused(null)).toEqual({ earlierPasswords: [current, ...earlier] })
  })

  test('is the one that has to be changed, whatever the policy says', () => {
    for (const reason of ['forced', 'breached'] as const) {
      expect(refused(reason)).toEqual({ earlierPasswords: [current, ...earlier], currentHash: 'now' })
    }
    expect(refused('temporary')).toEqual({ earlierPasswords: earlier, currentHash: 'now' })
  })

  test('is kept with the one that is replaced, but for one that somebody else chose', () => {
    const policyOf = { rememberedPasswords: 2 }
    const replaced = { hash: 'now', replacedAtMs: startMs + 5 }
    expect(earlierThanNext(credential, policyOf, startMs + 5)).toEqual([replaced, ...earlier])
    expect(earlierThanNext({ ...credential, mustChange: 'forced' }, policyOf, startMs + 5)).toHaveLength(2)
    expect(earlierThanNext({ ...credential, mustChange: 'temporary' }, policyOf, startMs + 5)).toEqual(earlier)
    expect(earlierThanNext(credential, undefined, startMs)).toEqual([])
  })
})
