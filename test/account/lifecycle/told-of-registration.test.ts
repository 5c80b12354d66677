import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'
import { anyHash, anyText, anyToken, tellOf } from './tell.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const origin = 'https://guichet.example'
const service = 'Le Guichet'
const visitor = { label: '  Firefox,\r\n\u2028Linux ' }
const label = 'Firefox, Linux'
const registration = { address: jeanne, password, language: 'en', context: ['Jeanne Dupont', jeanne], visitor } as const

/** Somebody whose address is proved, of whom nothing was told yet. */
async function withMember(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const begun = await opened.member()
  const tell = () => tellOf(opened, begun.account.id)
  await tell()
  const stored = async () => (await opened.store.findAccount({ id: begun.account.id }))!
  return { ...opened, ...begun, tell, stored }
}

describe('a registration', () => {
  test('stores an account that nobody proved, and sends a link to its address', async () => {
    const opened = await openLifecycle()
    const { lifecycle, store, clock, tokenTo } = opened
    await lifecycle.register({ ...registration, groups: ['administrators'] })
    await lifecycle.whenIdle()
    const stored = (await store.findAccount({ address: jeanne }))!
    const { nowMs } = clock
    expect(stored).toEqual({
      id: anyText,
      address: jeanne,
      addressProvedAtMs: null,
      language: 'en',
      context: ['Jeanne Dupont', jeanne],
      groups: ['administrators'],
      isExemptFromPurge: false,
      eraseAtMs: null,
      recoveryCodes: [],
      createdAtMs: nowMs,
      lastActivityAtMs: nowMs,
      inactivityNotice: null,
      version: 1,
      sessionGeneration: 1,
      tokenGeneration: 1,
      credential: {
        hash: anyHash,
        setAtMs: nowMs,
        mustChange: null,
        temporaryUntilMs: null,
        earlier: []
      }
    })
    const token = tokenTo(jeanne)
    const params = { service, link: `${origin}/proof/${token}`, validSeconds: 86_400 }
    expect(await tellOf(opened, stored.id)).toEqual({
      events: [['registered', {}, 'the account']],
      mails: [[jeanne, 'en', { code: 'address_proof', params }]]
    })
    clock.nowMs += DAY_MS - 1
    expect(await lifecycle.isProofGood(token)).toBe(true)
    clock.nowMs += 1
    expect(await lifecycle.isProofGood(token)).toBe(false)
  })

  test('of an address that has an account tells its owner, in the owner’s language', async () => {
    const { lifecycle, tell } = await withMember()
    await lifecycle.register(registration)
    const params = { service, signInAddress: `${origin}/sign-in`, recoveryAddress: `${origin}/recovery` }
    expect(await tell()).toEqual({
      events: [['registration_repeated', {}, 'the account']],
      mails: [[jeanne, 'fr', { code: 'account_exists', params }]]
    })
  })

  test('is proved by its link and its password, and begins a session', async () => {
    const opened = await openLifecycle()
    const { lifecycle, store, clock, tokenTo } = opened
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    const token = tokenTo(jeanne)
    const account = (await store.findAccount({ address: jeanne }))!
    await tellOf(opened, account.id)
    expect(await lifecycle.proveAddress({ token, password: newPassword, visitor })).toEqual({
      outcome: 'refused',
      reason: 'mismatch'
    })
    clock.nowMs += 5
    expect(await lifecycle.proveAddress({ token, password, visitor })).toEqual({
      outcome: 'authenticated',
      token: anyToken,
      expiresAtMs: clock.nowMs + 12 * HOUR_MS,
      deviceCookie: anyText,
      account: {
        id: account.id,
        address: jeanne,
        language: 'en',
        context: ['Jeanne Dupont', jeanne],
        groups: [],
        createdAtMs: clock.nowMs - 5,
        lastActivityAtMs: clock.nowMs - 5,
        eraseAtMs: null,
        passwordSetAtMs: clock.nowMs - 5,
        recoveryCodesLeft: 0
      }
    })
    expect(await tellOf(opened, account.id)).toEqual({
      events: [
        ['proof_refused', { reason: 'mismatch' }, 'the account'],
        ['address_proved', {}, 'the account'],
        ['signed_in', { by: 'proof', knownDevice: false, label }, 'the account']
      ],
      mails: []
    })
    expect(await store.findAccount({ id: account.id })).toMatchObject({
      addressProvedAtMs: clock.nowMs,
      lastActivityAtMs: clock.nowMs,
      version: 2,
      sessionGeneration: 1,
      tokenGeneration: 2
    })
  })

  test('whose proof was guessed at too often has to wait, which is told', async () => {
    const opened = await openLifecycle()
    const { lifecycle, store, tokenTo } = opened
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    const { id } = (await store.findAccount({ address: jeanne }))!
    const token = tokenTo(jeanne)
    for (let count = 0; count < 5; count++) await lifecycle.proveAddress({ token, password: newPassword })
    await tellOf(opened, id)
    expect(await lifecycle.proveAddress({ token, password })).toMatchObject({ outcome: 'throttled' })
    expect((await tellOf(opened, id)).events).toEqual([['proof_refused', { reason: 'throttled' }, 'the account']])
  })
})
