import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'
import { changeTokenOf } from './outcomes.ts'
import { stubSecurity } from './stub-security.ts'
import { anyDevice, anyToken, tellOf } from './tell.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const origin = 'https://guichet.example'
const service = 'Le Guichet'
const contestAddress = 'mailto:aide@guichet.example'
const visitor = { label: '  Firefox,\r\n\u2028Linux ' }
const label = 'Firefox, Linux'

/** Somebody whose address is proved, of whom nothing was told yet. */
async function withMember(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const begun = await opened.member()
  const tell = () => tellOf(opened, begun.account.id)
  await tell()
  const stored = async () => (await opened.store.findAccount({ id: begun.account.id }))!
  return { ...opened, ...begun, tell, stored }
}

describe('a sign-in', () => {
  test('of a new browser is told by mail, and of a known one to the log alone', async () => {
    const { lifecycle, store, account, clock, tell, stored } = await withMember()
    const before = await stored()
    clock.nowMs += 7
    const first = await lifecycle.signIn({ address: jeanne, password, visitor })
    if (first.outcome !== 'authenticated') throw new Error(first.outcome)
    const { nowMs } = clock
    const params = { service, signedInAt: new Date(nowMs), device: label, recoveryAddress: `${origin}/recovery` }
    expect(await tell()).toEqual({
      events: [['signed_in', { by: 'password', knownDevice: false, label }, 'the account']],
      mails: [[jeanne, 'fr', { code: 'new_device', params }]]
    })
    expect(await stored()).toEqual({ ...before, lastActivityAtMs: nowMs })
    const [session] = await store.listSessions(account.id)
    expect(session).toEqual({
      digest: anyToken,
      label,
      createdAtMs: nowMs,
      seenAtMs: nowMs,
      provedAtMs: nowMs,
      idleUntilMs: nowMs + HOUR_MS / 2,
      expiresAtMs: nowMs + 12 * HOUR_MS
    })
    const [device] = await store.listDevices(account.id)
    expect(device).toEqual({
      device: anyDevice,
      label,
      seenAtMs: nowMs,
      expiresAtMs: nowMs + 90 * DAY_MS
    })
    const known = { deviceCookie: first.deviceCookie ?? '' }
    expect(await lifecycle.signIn({ address: jeanne, password, visitor: known })).toMatchObject({
      outcome: 'authenticated'
    })
    expect(await tell()).toEqual({
      events: [['signed_in', { by: 'password', knownDevice: true, label: '' }, 'the account']],
      mails: []
    })
  })

  test('that is refused is told of its account, or of nobody', async () => {
    const { lifecycle, tell } = await withMember()
    await lifecycle.signIn({ address: jeanne, password: newPassword, visitor })
    await lifecycle.signIn({ address: 'nobody@example.org', password })
    for (let count = 0; count < 4; count++) await lifecycle.signIn({ address: jeanne, password: newPassword })
    const { events } = await tell()
    expect(events.slice(0, 2)).toEqual([
      ['sign_in_refused', { reason: 'mismatch', label }, 'the account'],
      ['sign_in_refused', { reason: 'no_account', label: '' }, 'nobody']
    ])
    await lifecycle.signIn({ address: jeanne, password })
    expect(await tell()).toEqual({ events: [['sign_in_throttled', { locked: false }, 'the account']], mails: [] })
  })

  test('at an account that is locked says so', async () => {
    const { lifecycle, events } = await openLifecycle({ security: stubSecurity() })
    expect(await lifecycle.signIn({ address: jeanne, password })).toEqual({
      outcome: 'throttled',
      retryAfterSeconds: null
    })
    expect(events.map(({ code, owasp, details, pseudonym }) => [code, owasp, details, pseudonym])).toEqual([
      ['sign_in_throttled', 'authn_login_fail_max', { locked: true }, null]
    ])
  })

  test('with a password of a breach is held, its owner is told, and so is what nobody can say', async () => {
    const { lifecycle, breached, tell, stored } = await withMember()
    breached.set(password, { outcome: 'unknown', reason: 'timeout' })
    await lifecycle.signIn({ address: jeanne, password })
    expect((await tell()).events).toEqual([
      ['breach_unknown', { reason: 'timeout' }, 'the account'],
      ['signed_in', { by: 'password', knownDevice: false, label: '' }, 'the account']
    ])
    const before = await stored()
    breached.set(password, { outcome: 'found', occurrences: 7 })
    const held = await lifecycle.signIn({ address: jeanne, password, visitor })
    expect(held).toEqual({
      outcome: 'password_must_change',
      reason: 'breached',
      changeToken: anyToken
    })
    const params = { service, reason: 'breached', signInAddress: `${origin}/sign-in`, contestAddress } as const
    expect(await tell()).toEqual({
      events: [
        ['breach_found', { occurrences: 7 }, 'the account'],
        ['sign_in_held', { reason: 'breached', label }, 'the account']
      ],
      mails: [[jeanne, 'fr', { code: 'forced_change', params }]]
    })
    expect(await stored()).toEqual({
      ...before,
      version: before.version + 1,
      sessionGeneration: before.sessionGeneration + 1,
      credential: { ...before.credential, mustChange: 'breached' }
    })
    // Held already: it is told again, and nothing is written.
    await lifecycle.signIn({ address: jeanne, password })
    expect((await tell()).mails).toEqual([])
    expect((await stored()).version).toBe(before.version + 1)
    const changeToken = changeTokenOf(held)
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword })).toEqual({ outcome: 'token_void' })
  })

  test('is warned of its renewal by mail, with the first of its time', async () => {
    const groups = { everyone: { maximumAgeDays: 90, warnDays: 14 } }
    const { lifecycle, clock, tell } = await withMember({ policy: { ...policy, renewal: { groups } } })
    const expiresAtMs = clock.nowMs + 90 * DAY_MS
    clock.nowMs += 76 * DAY_MS
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({
      notices: [{ code: 'renewal_near', expiresAtMs }]
    })
    const params = { service, expiresAt: new Date(expiresAtMs), signInAddress: `${origin}/sign-in`, contestAddress }
    expect((await tell()).mails[0]).toEqual([jeanne, 'fr', { code: 'renewal_near', params }])
    clock.nowMs += 1
    await lifecycle.signIn({ address: jeanne, password })
    expect((await tell()).mails.map(([, , { code }]) => code)).toEqual(['new_device'])
  })
})

describe('sessions', () => {
  test('that their owner ends are told by which they are', async () => {
    const { lifecycle, token, tell } = await withMember()
    const other = await lifecycle.signIn({ address: jeanne, password })
    const third = await lifecycle.signIn({ address: jeanne, password })
    if (other.outcome !== 'authenticated' || third.outcome !== 'authenticated') throw new Error(other.outcome)
    await tell()
    const { digest = '' } = (await lifecycle.findSession(other.token)) ?? {}
    expect(await lifecycle.endSession(token, digest)).toEqual({ outcome: 'ended' })
    expect(await lifecycle.endSession(token, digest)).toEqual({ outcome: 'unknown' })
    expect(await lifecycle.endOtherSessions(token)).toEqual({ outcome: 'ended' })
    await lifecycle.signOut(token)
    await lifecycle.signOut(token)
    expect(await tell()).toEqual({
      events: ['one', 'others', 'own'].map((which) => ['sessions_ended', { which }, 'the account']),
      mails: []
    })
  })

  test('in which the password is typed again say so, and why not', async () => {
    const { lifecycle, token, clock, tell, store, account } = await withMember()
    clock.nowMs += HOUR_MS / 4
    await lifecycle.proveAgain(token, newPassword)
    await lifecycle.proveAgain(token, password)
    for (let count = 0; count < 4; count++) await lifecycle.proveAgain(token, newPassword)
    await lifecycle.proveAgain(token, password)
    const { events } = await tell()
    expect([events[0], events[1], events.at(-1)]).toEqual([
      ['proof_refused', { reason: 'mismatch' }, 'the account'],
      ['proved_again', {}, 'the account'],
      ['proof_refused', { reason: 'throttled' }, 'the account']
    ])
    expect(await store.listSessions(account.id)).toMatchObject([{ provedAtMs: clock.nowMs, seenAtMs: clock.nowMs }])
  })
})
