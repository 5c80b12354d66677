import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, policy } from './open-lifecycle.ts'
import { anyHash, anyText, tellOf } from './tell.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const origin = 'https://guichet.example'
const service = 'Le Guichet'
const signInAddress = `${origin}/sign-in`
const recoveryAddress = `${origin}/recovery`
const contestAddress = 'mailto:aide@guichet.example'

async function withMember(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const begun = await opened.member()
  const tell = () => tellOf(opened, begun.account.id)
  await tell()
  const stored = async () => (await opened.store.findAccount({ id: begun.account.id }))!
  opened.clock.nowMs += MINUTE_MS
  return { ...opened, ...begun, tell, stored }
}

describe('the way back in', () => {
  test('by a link is told with its minutes, and the change with where to ask for another', async () => {
    const { lifecycle, clock, tell, tokenTo, stored } = await withMember()
    await lifecycle.recovery.request(jeanne, 'en')
    await lifecycle.whenIdle()
    const link = tokenTo(jeanne)
    const params = { service, link: `${origin}/recovery/${link}`, validSeconds: 3_600 }
    expect(await tell()).toEqual({
      events: [['recovery_requested', {}, 'the account']],
      mails: [[jeanne, 'fr', { code: 'recovery_link', params }]]
    })
    await lifecycle.recovery.request('nobody@example.org', 'en')
    expect(await tell()).toEqual({
      events: [['recovery_requested', {}, 'nobody']],
      mails: [
        [
          'nobody@example.org',
          'en',
          { code: 'unknown_account', params: { service, signUpAddress: `${origin}/sign-up` } }
        ]
      ]
    })
    const before = await stored()
    await lifecycle.recovery.reset(link, newPassword)
    const changed = { service, changedAt: new Date(clock.nowMs), recoveryAddress }
    expect(await tell()).toEqual({
      events: [['password_changed', { by: 'recovery_link' }, 'the account']],
      mails: [[jeanne, 'fr', { code: 'password_changed', params: changed }]]
    })
    expect(await stored()).toMatchObject({
      sessionGeneration: before.sessionGeneration + 1,
      tokenGeneration: before.tokenGeneration + 1,
      credential: { mustChange: null, earlier: [{ hash: before.credential.hash }] }
    })
  })

  test('without a policy for it has links of an hour that end the sessions', async () => {
    const { recovery: _, ...silent } = policy
    const { lifecycle, clock, token, tokenTo } = await withMember({ policy: silent })
    await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    const link = tokenTo(jeanne)
    clock.nowMs += HOUR_MS - 1
    expect(await lifecycle.recovery.isGood(link)).toBe(true)
    clock.nowMs += 1
    expect(await lifecycle.recovery.isGood(link)).toBe(false)
    clock.nowMs -= HOUR_MS
    expect(await lifecycle.recovery.reset(link, newPassword)).toMatchObject({ outcome: 'changed' })
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('by a printed code is told, and so is a wrong one', async () => {
    const { lifecycle, clock, token, tell, stored } = await withMember()
    const issued = await lifecycle.issueRecoveryCodes(token)
    if (issued.outcome !== 'issued') throw new Error(issued.outcome)
    expect(await tell()).toEqual({ events: [['recovery_codes_issued', { count: 10 }, 'the account']], mails: [] })
    expect((await stored()).recoveryCodes).toHaveLength(10)
    await lifecycle.recoverByCode({ address: jeanne, code: 'wrong', newPassword })
    await lifecycle.recoverByCode({ address: 'nobody@example.org', code: 'wrong', newPassword })
    expect(await tell()).toEqual({
      events: [
        ['recovery_code_refused', {}, 'the account'],
        ['recovery_code_refused', {}, 'nobody']
      ],
      mails: []
    })
    const before = await stored()
    await lifecycle.recoverByCode({ address: jeanne, code: issued.codes[9] ?? '', newPassword })
    const changed = { service, changedAt: new Date(clock.nowMs), recoveryAddress }
    expect(await tell()).toEqual({
      events: [
        ['password_changed', { by: 'recovery_code' }, 'the account'],
        ['recovery_codes_issued', { count: 10 }, 'the account']
      ],
      mails: [[jeanne, 'fr', { code: 'password_changed', params: changed }]]
    })
    const after = await stored()
    expect(after.recoveryCodes.filter((code) => before.recoveryCodes.includes(code))).toEqual([])
    expect(after.recoveryCodes).toHaveLength(10)
    expect(after.sessionGeneration).toBe(before.sessionGeneration + 1)
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('by a temporary password is told without it, and stored with its end', async () => {
    const { lifecycle, account, clock, tell, stored } = await withMember()
    const before = await stored()
    const issued = await lifecycle.issueTemporaryPassword(account.id)
    expect(issued).toEqual({
      outcome: 'issued',
      password: anyText,
      untilMs: clock.nowMs + 24 * HOUR_MS
    })
    const params = { service, reason: 'temporary', signInAddress, contestAddress } as const
    expect(await tell()).toEqual({
      events: [['temporary_password_issued', {}, 'the account']],
      mails: [[jeanne, 'fr', { code: 'forced_change', params }]]
    })
    const earlier = [{ hash: before.credential.hash, replacedAtMs: clock.nowMs }]
    expect(await stored()).toEqual({
      ...before,
      version: before.version + 1,
      sessionGeneration: before.sessionGeneration + 1,
      tokenGeneration: before.tokenGeneration + 1,
      credential: {
        hash: anyHash,
        setAtMs: clock.nowMs,
        mustChange: 'temporary',
        temporaryUntilMs: clock.nowMs + 24 * HOUR_MS,
        earlier
      }
    })
    // One that somebody else chose takes no place among those that are remembered.
    await lifecycle.issueTemporaryPassword(account.id)
    expect((await stored()).credential.earlier).toEqual(earlier)
    await tell()
    clock.nowMs += 24 * HOUR_MS
    if (issued.outcome === 'issued') await lifecycle.signIn({ address: jeanne, password: issued.password })
    expect((await tell()).events).toEqual([['sign_in_refused', { reason: 'mismatch', label: '' }, 'the account']])
  })

  test('by a temporary password that is over is told', async () => {
    const { lifecycle, account, clock, tell } = await withMember()
    const issued = await lifecycle.issueTemporaryPassword(account.id)
    await tell()
    clock.nowMs += 24 * HOUR_MS
    if (issued.outcome === 'issued') await lifecycle.signIn({ address: jeanne, password: issued.password })
    expect((await tell()).events).toEqual([
      ['sign_in_refused', { reason: 'temporary_expired', label: '' }, 'the account']
    ])
  })
})
