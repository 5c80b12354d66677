import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

async function withSessions() {
  const opened = await openLifecycle()
  const { member, lifecycle } = opened
  const { token, account } = await member()
  const signedIn = async (): Promise<string> => {
    const outcome = await lifecycle.signIn({ address: jeanne, password, visitor: { label: 'Firefox' } })
    return outcome.outcome === 'authenticated' ? outcome.token : outcome.outcome
  }
  return { ...opened, token, account, signedIn }
}

describe('a session', () => {
  test('ends after its idle time, which requests move, and after its hours in any case', async () => {
    const { lifecycle, clock, token } = await withSessions()
    clock.nowMs += 30 * MINUTE_MS - 1
    expect(await lifecycle.findSession(token)).toMatchObject({ account: { address: jeanne }, mustChange: null })
    clock.nowMs += 30 * MINUTE_MS - 1
    expect(await lifecycle.findSession(token)).not.toBe(null)
    clock.nowMs += 30 * MINUTE_MS
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('has no hash and no digest of a token but its own name in what pages get', async () => {
    const { lifecycle, token, store, account } = await withSessions()
    await lifecycle.issueRecoveryCodes(token)
    const stored = await store.findAccount({ id: account.id })
    const shown = JSON.stringify([await lifecycle.findSession(token), account, await lifecycle.findByAddress(jeanne)])
    for (const secret of [stored?.credential.hash, ...(stored?.recoveryCodes ?? []), token]) {
      expect(shown).not.toContain(secret)
    }
  })

  test('moves the last activity of its account, once an hour at most', async () => {
    const { lifecycle, clock, token, work, account, store } = await withSessions()
    const startMs = clock.nowMs
    work.length = 0
    for (let minute = 0; minute < 59; minute++) {
      clock.nowMs += MINUTE_MS
      await lifecycle.findSession(token)
    }
    expect(work).not.toContain('touch')
    clock.nowMs = startMs + HOUR_MS
    await lifecycle.findSession(token)
    expect((await store.findAccount({ id: account.id }))?.lastActivityAtMs).toBe(startMs + HOUR_MS)
  })

  test('signs out, and nothing of a token that nobody was given', async () => {
    const { lifecycle, token } = await withSessions()
    await lifecycle.signOut('no token')
    await lifecycle.signOut(token)
    await lifecycle.signOut(token)
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('is listed beside the others of its account, and ends one or all others of them', async () => {
    const { lifecycle, member, token, signedIn, work } = await withSessions()
    const stranger = await member('paul@example.org')
    const others = [await signedIn(), await signedIn(), await signedIn()] as const
    const listed = (await lifecycle.listSessions(token))!
    expect(listed.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    expect(listed).toHaveLength(4)
    expect(listed.map(({ label }) => label).toSorted()).toEqual(['', 'Firefox', 'Firefox', 'Firefox'])
    const one = (await lifecycle.findSession(others[0]))!.digest
    expect(await lifecycle.endSession(stranger.token, one)).toEqual({ outcome: 'unknown' })
    expect(await lifecycle.endSession(token, one)).toEqual({ outcome: 'ended' })
    expect(await lifecycle.findSession(others[0])).toBe(null)
    work.length = 0
    expect(await lifecycle.endOtherSessions(token)).toEqual({ outcome: 'ended' })
    expect(work.filter((name) => name === 'write')).toHaveLength(1)
    expect(await lifecycle.findSession(others[1])).toBe(null)
    expect(await lifecycle.findSession(others[2])).toBe(null)
    expect(await lifecycle.findSession(token)).not.toBe(null)
    expect(await lifecycle.listSessions(stranger.token)).toHaveLength(1)
  })

  test('a thousand sessions end in one write, and a clock that goes back brings none of them to life', async () => {
    const { lifecycle, store, account, token, clock, work } = await withSessions()
    const digests = Array.from({ length: 1_000 }, (_, index) => String(index).padStart(43, 's'))
    const nowMs = clock.nowMs
    for (const digest of digests) {
      const times = { createdAtMs: nowMs, seenAtMs: nowMs, provedAtMs: nowMs }
      const ends = { idleUntilMs: nowMs + HOUR_MS, expiresAtMs: nowMs + HOUR_MS }
      await store.insertSession(account.id, 1, { digest, label: '', ...times, ...ends }, 2_000)
    }
    expect(await store.listSessions(account.id)).toHaveLength(1_001)
    work.length = 0
    clock.nowMs -= 24 * HOUR_MS
    await lifecycle.endOtherSessions(token)
    expect(work).toEqual(['findSession', 'write', 'findAccount', 'appendEvent'])
    expect(await store.listSessions(account.id)).toHaveLength(1)
  })

  test('beyond the most of an account the earliest ends', async () => {
    const opened = await openLifecycle({ maximumSessions: 2 })
    const { token } = await opened.member()
    opened.clock.nowMs += 1
    await opened.lifecycle.signIn({ address: jeanne, password })
    expect(await opened.lifecycle.findSession(token)).not.toBe(null)
    opened.clock.nowMs += 1
    await opened.lifecycle.signIn({ address: jeanne, password })
    expect(await opened.lifecycle.findSession(token)).toBe(null)
  })

  test('nobody who is signed out lists or ends anything', async () => {
    const { lifecycle } = await openLifecycle()
    const token = 't'.repeat(43)
    expect(await lifecycle.listSessions(token)).toBe(null)
    expect(await lifecycle.listDevices(token)).toBe(null)
    expect(await lifecycle.listSignIns(token, 10)).toBe(null)
    const ended = { outcome: 'session_ended' }
    expect(await lifecycle.endSession(token, 'one')).toEqual(ended)
    expect(await lifecycle.endOtherSessions(token)).toEqual(ended)
    expect(await lifecycle.proveAgain(token, password)).toEqual(ended)
    expect(await lifecycle.changePassword({ token, currentPassword: password, newPassword })).toEqual(ended)
    expect(await lifecycle.forgetDevice(token, 'one')).toEqual(ended)
    expect(await lifecycle.exportAccount(token)).toEqual(ended)
    expect(await lifecycle.requestErasure(token, 0)).toEqual(ended)
    expect(await lifecycle.cancelErasure(token)).toEqual(ended)
    expect(await lifecycle.issueRecoveryCodes(token)).toEqual(ended)
    expect(await lifecycle.requestAddressChange(token, jeanne)).toEqual(ended)
  })
})

describe('step-up', () => {
  test('what moves an account asks for the password to have been typed within the minutes', async () => {
    const { lifecycle, clock, token, account, codes } = await withSessions()
    const required = { outcome: 'proof_required' }
    clock.nowMs += 10 * MINUTE_MS - 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: true })
    expect(await lifecycle.forgetDevice(token, 'one')).toEqual({ outcome: 'unknown' })
    clock.nowMs += 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: false })
    expect(await lifecycle.forgetDevice(token, 'one')).toEqual(required)
    expect(await lifecycle.requestAddressChange(token, 'new@example.org')).toEqual(required)
    expect(await lifecycle.issueRecoveryCodes(token)).toEqual(required)
    expect(await lifecycle.exportAccount(token)).toEqual(required)
    expect(await lifecycle.requestErasure(token, 0)).toEqual(required)
    expect(await lifecycle.proveAgain(token, newPassword)).toMatchObject({ outcome: 'refused' })
    expect(await lifecycle.exportAccount(token)).toEqual(required)
    expect(await lifecycle.proveAgain(token, password)).toEqual({ outcome: 'proved' })
    expect(codes().slice(-2)).toEqual(['proof_refused', 'proved_again'])
    expect(await lifecycle.exportAccount(token)).toMatchObject({
      outcome: 'exported',
      data: { account: { id: account.id } }
    })
  })

  test('is counted as a sign-in is', async () => {
    const { lifecycle, token } = await withSessions()
    for (let count = 0; count < 5; count++) await lifecycle.proveAgain(token, newPassword)
    expect(await lifecycle.proveAgain(token, password)).toMatchObject({ outcome: 'throttled' })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'throttled' })
  })

  test('a clock that goes back proves nothing', async () => {
    const { lifecycle, token, clock } = await withSessions()
    clock.nowMs -= 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: false })
    expect(await lifecycle.exportAccount(token)).toEqual({ outcome: 'proof_required' })
  })

  test('ends with the minutes that were chosen', async () => {
    const { lifecycle, member, clock } = await openLifecycle({ stepUpMinutes: 2 })
    const { token } = await member()
    clock.nowMs += 2 * MINUTE_MS - 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: true })
    clock.nowMs += 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: false })
  })
})
