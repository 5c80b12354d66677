import { describe, expect, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'
import { changeTokenOf, noticesOf } from './outcomes.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const { breach, hashing } = policy
const servicePublicWithBreach = { ...servicePublic, hashing, ...(breach && { breach }) }

describe('a password that has to be changed', () => {
  test('breach found at login → reset required + sessions ended', async () => {
    const { lifecycle, member, breached, codes, mails } = await openLifecycle()
    const { token } = await member()
    mails.length = 0
    breached.set(password, { outcome: 'found', occurrences: 7 })
    const held = await lifecycle.signIn({ address: jeanne, password })
    await lifecycle.whenIdle()
    expect(held).toMatchObject({ outcome: 'password_must_change', reason: 'breached' })
    expect(held).not.toHaveProperty('token')
    expect(await lifecycle.findSession(token)).toBe(null)
    expect(mails.map(({ content }) => content.code)).toEqual(['forced_change'])
    expect(codes().slice(-2)).toEqual(['breach_found', 'sign_in_held'])
    // Known no more, and to be changed all the same.
    breached.clear()
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ reason: 'breached' })
  })

  test('a breach that nobody can tell of lets in, and is told', async () => {
    const { lifecycle, member, breached, codes } = await openLifecycle()
    await member()
    breached.set(password, { outcome: 'unknown', reason: 'timeout' })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
    expect(codes()).toContain('breach_unknown')
  })

  test('a compromised, revoked password cannot be taken again', async () => {
    const { lifecycle, member, breached } = await openLifecycle({ policy: servicePublicWithBreach })
    await member()
    breached.set(password, { outcome: 'found', occurrences: 7 })
    const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
    breached.clear()
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword: password })).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'same_as_current' }]
    })
  })

  test('another one is chosen with a token, once, and signs in', async () => {
    const { lifecycle, member, breached, codes } = await openLifecycle()
    await member()
    breached.set(password, { outcome: 'found', occurrences: 7 })
    const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword: 'short1A' })).toMatchObject({
      outcome: 'rejected'
    })
    const chosen = await lifecycle.setRequiredPassword({ changeToken, newPassword })
    expect(chosen).toMatchObject({ outcome: 'authenticated', account: { address: jeanne } })
    expect(codes().slice(-2)).toEqual(['password_changed', 'signed_in'])
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword })).toEqual({ outcome: 'token_void' })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'refused' })
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword })).toMatchObject({
      outcome: 'authenticated'
    })
  })

  test('its token is good for 15 minutes', async () => {
    const { lifecycle, member, breached, clock } = await openLifecycle()
    await member()
    breached.set(password, { outcome: 'found', occurrences: 7 })
    const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
    clock.nowMs += 15 * 60_000 - 1
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword: 'short1A' })).toMatchObject({
      outcome: 'rejected'
    })
    clock.nowMs += 1
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword })).toEqual({ outcome: 'token_void' })
  })

  test('operator can require change for all users, once', async () => {
    const { lifecycle, member, mails, clock, codes } = await openLifecycle()
    const { token } = await member()
    await member('paul@example.org')
    mails.length = 0
    clock.nowMs += 1
    const setBefore = new Date(clock.nowMs)
    expect(await lifecycle.requireChange({ accounts: 'all', setBefore, batchSize: 1 })).toBe(2)
    expect(mails.map(({ to, content }) => `${content.code} ${to}`).toSorted()).toEqual([
      `forced_change ${jeanne}`,
      'forced_change paul@example.org'
    ])
    expect(await lifecycle.findSession(token)).toBe(null)
    const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword: password })).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'same_as_current' }]
    })
    await lifecycle.setRequiredPassword({ changeToken, newPassword })
    expect(await lifecycle.requireChange({ accounts: 'all', setBefore })).toBe(0)
    expect(codes()).toContain('change_required')
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword })).toMatchObject({
      outcome: 'authenticated'
    })
  })

  test('is demanded of some, whose sessions may stay and then say so', async () => {
    const { lifecycle, member, clock } = await openLifecycle()
    const one = await member()
    const other = await member('paul@example.org')
    clock.nowMs += 1
    expect(await lifecycle.requireChange({ accounts: [one.account.id], endsSessions: false })).toBe(1)
    expect(await lifecycle.findSession(one.token)).toMatchObject({ mustChange: 'forced' })
    expect(await lifecycle.findSession(other.token)).toMatchObject({ mustChange: null })
  })

  test('privileged accounts expire, others not', async () => {
    const { lifecycle, member, clock, mails } = await openLifecycle()
    await member(jeanne, { groups: ['administrators'] })
    await member('paul@example.org')
    mails.length = 0
    const signIn = (address: string) => lifecycle.signIn({ address, password })
    clock.nowMs += 76 * DAY_MS - 1
    expect(noticesOf(await signIn(jeanne))).toEqual([])
    clock.nowMs += 1
    expect(noticesOf(await signIn(jeanne))).toEqual(['renewal_near'])
    expect(noticesOf(await signIn(jeanne))).toEqual(['renewal_near'])
    await lifecycle.whenIdle()
    // Notified before expiry, and by one message.
    expect(mails.filter(({ content }) => content.code === 'renewal_near').map(({ to }) => to)).toEqual([jeanne])
    clock.nowMs += 14 * DAY_MS - 1
    expect(noticesOf(await signIn(jeanne))).toEqual(['renewal_near'])
    clock.nowMs += 1
    expect(await signIn(jeanne)).toMatchObject({ outcome: 'password_must_change', reason: 'expired' })
    expect(noticesOf(await signIn('paul@example.org'))).toEqual([])
  })

  test('an account of several groups has the shortest age', async () => {
    const groups = {
      everyone: { maximumAgeDays: 60, warnDays: 1 },
      administrators: { maximumAgeDays: 90, warnDays: 14 }
    }
    const { lifecycle, member, clock } = await openLifecycle({ policy: { ...policy, renewal: { groups } } })
    await member(jeanne, { groups: ['administrators', 'unheard of'] })
    clock.nowMs += 60 * DAY_MS
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ reason: 'expired' })
  })

  test('a raised minimum does not lock out old passwords; login detects weak ones, warns, then insists', async () => {
    const before = await openLifecycle()
    await before.member()
    const alternatives = [{ minimumCharacters: 40, classes: [] }]
    const raised = { ...policy, password: { ...policy.password, alternatives } }
    const insistsOnPolicyFrom = new Date(before.clock.nowMs + HOUR_MS)
    const { lifecycle, clock } = await openLifecycle({ policy: raised, store: before.store, insistsOnPolicyFrom })
    const attempt = { address: jeanne, password }
    expect(await lifecycle.signIn(attempt)).toMatchObject({
      outcome: 'authenticated',
      notices: [
        {
          code: 'below_policy',
          issues: [{ code: 'too_short', params: { minimumCharacters: 40 } }],
          insistsFromMs: insistsOnPolicyFrom.getTime()
        }
      ]
    })
    clock.nowMs += HOUR_MS - 1
    expect(noticesOf(await lifecycle.signIn(attempt))).toEqual(['below_policy'])
    clock.nowMs += 1
    expect(await lifecycle.signIn(attempt)).toMatchObject({ outcome: 'password_must_change', reason: 'below_policy' })
    const withoutDate = await openLifecycle({ policy: raised, store: before.store })
    expect(await withoutDate.lifecycle.signIn(attempt)).toMatchObject({ notices: [{ insistsFromMs: null }] })
  })
})
