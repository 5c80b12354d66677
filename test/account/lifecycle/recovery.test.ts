import { describe, expect, test } from 'vitest'
import { createMemoryThrottle } from '../../../src/account/index.ts'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'

const MINUTE_MS = 60_000

async function forgotten(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const { lifecycle, member, mails, tokenTo } = opened
  const { token, account, deviceCookie } = await member()
  await lifecycle.whenIdle()
  mails.length = 0
  const link = async (address = jeanne): Promise<string> => {
    await lifecycle.recovery.request(address, 'fr')
    await lifecycle.whenIdle()
    return tokenTo(address)
  }
  return { ...opened, token, account, deviceCookie, link }
}

describe('a forgotten password', () => {
  test('same answer for known and unknown account, while the mail helps the owner', async () => {
    const { lifecycle, mails, work } = await forgotten()
    work.length = 0
    expect(await lifecycle.recovery.request(jeanne, 'fr')).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    const workOfKnown = work.splice(0)
    expect(await lifecycle.recovery.request('nobody@example.org', 'en')).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(mails.map(({ to, content }) => [to, content.code])).toEqual([
      [jeanne, 'recovery_link'],
      ['nobody@example.org', 'unknown_account']
    ])
    expect(mails[1]?.text).toContain('You may have one with another address')
    // All of it after the answer.
    expect([workOfKnown, work]).toEqual([
      ['findAccount', 'putToken', 'appendEvent'],
      ['findAccount', 'appendEvent']
    ])
  })

  test('a new password by the link ends the sessions, forgets the devices, and is told', async () => {
    const { lifecycle, token, deviceCookie, mails, link, codes } = await forgotten()
    expect(await lifecycle.recovery.reset(await link(), newPassword)).toEqual({
      outcome: 'changed',
      deviceCookie: null
    })
    await lifecycle.whenIdle()
    expect(await lifecycle.findSession(token)).toBe(null)
    expect(mails.at(-1)?.content.code).toBe('password_changed')
    expect(codes().at(-1)).toBe('password_changed')
    mails.length = 0
    const visitor = { deviceCookie: deviceCookie ?? '' }
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword, visitor })).toMatchObject({
      outcome: 'authenticated'
    })
    await lifecycle.whenIdle()
    expect(mails.map(({ content }) => content.code)).toEqual(['new_device'])
  })

  test('makes the browser that did it a known device, whose own attempts no stranger uses up', async () => {
    const { lifecycle, link, store, account } = await forgotten()
    const reset = await lifecycle.recovery.reset(await link(), newPassword, { label: 'Firefox, Linux' })
    if (reset.outcome !== 'changed') throw new Error(reset.outcome)
    expect(await store.listDevices(account.id)).toMatchObject([{ label: 'Firefox, Linux' }])
    for (let count = 0; count < 6; count++) await lifecycle.signIn({ address: jeanne, password })
    const again = { address: jeanne, password: newPassword }
    expect(await lifecycle.signIn(again)).toMatchObject({ outcome: 'throttled' })
    const visitor = { deviceCookie: reset.deviceCookie ?? '' }
    expect(await lifecycle.signIn({ ...again, visitor })).toMatchObject({ outcome: 'authenticated' })
  })

  test('is asked for on a known device when strangers have used up the requests of the address', async () => {
    const knownDevices = { rememberDays: 1, maximumFailuresPerDay: 5 }
    const requests = createMemoryThrottle({ maximumFailuresPerDay: 5, knownDevices })
    const { lifecycle, deviceCookie: known, mails } = await forgotten({ requests })
    for (let count = 0; count < 5; count++) await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    for (const deviceCookie of [undefined, 'x'.repeat(80)]) {
      expect(await lifecycle.recovery.request(jeanne, 'fr', { deviceCookie })).toMatchObject({ outcome: 'throttled' })
    }
    mails.length = 0
    const visitor = { deviceCookie: known ?? '' }
    expect(await lifecycle.recovery.request(jeanne, 'fr', visitor)).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(mails.map(({ content }) => content.code)).toEqual(['recovery_link'])
  })

  test('leaves the sessions where the policy does', async () => {
    const recovery = { linkMinutes: 60, maximumRequestsPerDay: 5, endsOtherSessions: false }
    const { lifecycle, token, link } = await forgotten({ policy: { ...policy, recovery } })
    expect(await lifecycle.recovery.reset(await link(), newPassword)).toEqual({
      outcome: 'changed',
      deviceCookie: null
    })
    expect(await lifecycle.findSession(token)).not.toBe(null)
  })

  test('a refused new password leaves the reset link usable', async () => {
    const { lifecycle, link } = await forgotten()
    const good = await link()
    expect(await lifecycle.recovery.reset(good, 'short1A')).toMatchObject({ outcome: 'rejected' })
    expect(await lifecycle.recovery.isGood(good)).toBe(true)
    expect(await lifecycle.recovery.reset(good, newPassword)).toEqual({ outcome: 'changed', deviceCookie: null })
    expect(await lifecycle.recovery.isGood(good)).toBe(false)
    expect(await lifecycle.recovery.reset(good, password)).toEqual({ outcome: 'link_void' })
  })

  test('the same link from two tabs at once is used once', async () => {
    const { lifecycle, link } = await forgotten()
    const good = await link()
    const outcomes = await Promise.all([
      lifecycle.recovery.reset(good, newPassword),
      lifecycle.recovery.reset(good, 'Chaussette-Verte-58')
    ])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'link_void'])
  })

  test('is good for the policy’s minutes, whatever the clock did before', async () => {
    const { lifecycle, link, clock, mails } = await forgotten()
    clock.nowMs -= 24 * 60 * MINUTE_MS
    const good = await link()
    expect(mails.at(-1)?.text).toContain('pendant 1\u00a0heure')
    clock.nowMs += 60 * MINUTE_MS - 1
    expect(await lifecycle.recovery.isGood(good)).toBe(true)
    clock.nowMs += 1
    expect(await lifecycle.recovery.isGood(good)).toBe(false)
  })

  test('reset also lifts the lock', async () => {
    const { lifecycle, link } = await forgotten()
    for (let count = 0; count < 6; count++) await lifecycle.signIn({ address: jeanne, password: newPassword })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'throttled' })
    await lifecycle.recovery.reset(await link(), newPassword)
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword })).toMatchObject({
      outcome: 'authenticated'
    })
  })

  test('ends the demand to change the password', async () => {
    const { lifecycle, link, account } = await forgotten()
    await lifecycle.requireChange({ accounts: [account.id], setBefore: new Date(Date.UTC(2027, 0, 1)) })
    const good = await link()
    expect(await lifecycle.recovery.reset(good, password)).toMatchObject({ issues: [{ code: 'same_as_current' }] })
    await lifecycle.recovery.reset(good, newPassword)
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword })).toMatchObject({
      outcome: 'authenticated'
    })
  })
})

async function printed() {
  const opened = await forgotten()
  const issued = await opened.lifecycle.issueRecoveryCodes(opened.token)
  if (issued.outcome !== 'issued') throw new Error(issued.outcome)
  return { ...opened, printedCodes: issued.codes }
}

describe('printed recovery codes', () => {
  test('are ten of 80 bits, of which only digests are stored', async () => {
    const { printedCodes, store, account } = await printed()
    expect(printedCodes).toHaveLength(10)
    expect(new Set(printedCodes).size).toBe(10)
    for (const code of printedCodes) expect(code).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/u)
    const stored = JSON.stringify(await store.findAccount({ id: account.id }))
    for (const code of printedCodes) expect(stored).not.toContain(code)
  })

  test('one chooses a new password, ends the sessions, and all are replaced', async () => {
    const { lifecycle, printedCodes, token, codes, mails } = await printed()
    const [code = '', second = ''] = printedCodes
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')}`
    const changed = await lifecycle.recoverByCode({ address: jeanne, code: typed, newPassword })
    if (changed.outcome !== 'changed') throw new Error(changed.outcome)
    await lifecycle.whenIdle()
    expect(await lifecycle.findSession(token)).toBe(null)
    expect(mails.at(-1)?.content.code).toBe('password_changed')
    expect(codes().slice(-2)).toEqual(['password_changed', 'recovery_codes_issued'])
    for (const old of [code, second]) {
      const again = { address: jeanne, code: old, newPassword: 'Chaussette-Verte-58' }
      expect(await lifecycle.recoverByCode(again)).toEqual({ outcome: 'refused' })
    }
    const next = { address: jeanne, code: changed.codes[3] ?? '', newPassword: 'Chaussette-Verte-58' }
    expect(await lifecycle.recoverByCode(next)).toMatchObject({ outcome: 'changed' })
  })

  test('a refused password leaves the code good and costs no attempt; a wrong code costs one', async () => {
    const { lifecycle, printedCodes } = await printed()
    const attempt = { address: jeanne, code: printedCodes[0] ?? '', newPassword: 'short1A' }
    for (let count = 0; count < 10; count++) {
      expect(await lifecycle.recoverByCode(attempt)).toMatchObject({ outcome: 'rejected' })
    }
    for (let count = 0; count < 5; count++) {
      expect(await lifecycle.recoverByCode({ ...attempt, code: 'wrong', newPassword })).toEqual({ outcome: 'refused' })
    }
    expect(await lifecycle.recoverByCode({ ...attempt, newPassword })).toMatchObject({ outcome: 'throttled' })
    // Thresholds of a code and of the password come from one value.
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'throttled' })
  })

  test('of an unknown account cost the work of a wrong one', async () => {
    const { lifecycle, work } = await printed()
    work.length = 0
    expect(await lifecycle.recoverByCode({ address: jeanne, code: 'wrong', newPassword })).toEqual({
      outcome: 'refused'
    })
    const workOfKnown = work.splice(0)
    const unknown = { address: 'nobody@example.org', code: 'wrong', newPassword }
    expect(await lifecycle.recoverByCode(unknown)).toEqual({ outcome: 'refused' })
    expect(work).toEqual(workOfKnown)
    expect(work).toEqual(['findAccount', 'appendEvent'])
  })
})
