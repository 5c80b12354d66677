import { describe, expect, test } from 'vitest'
import { createMemoryThrottle } from '../../../src/account/index.ts'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

const registration = { address: jeanne, password, language: 'fr', context: ['Jeanne Dupont', jeanne] } as const
const HOUR_MS = 3_600_000

describe('registration', () => {
  test('same answer for known and unknown account, while the mail helps the owner', async () => {
    const { lifecycle, member, mails, work } = await openLifecycle()
    await member()
    await lifecycle.whenIdle()
    mails.length = 0
    work.length = 0
    const known = await lifecycle.register(registration)
    await lifecycle.whenIdle()
    const workOfKnown = work.splice(0)
    const unknown = await lifecycle.register({ ...registration, address: 'paul@example.org' })
    await lifecycle.whenIdle()
    expect(known).toEqual({ outcome: 'accepted' })
    expect(unknown).toEqual(known)
    expect(mails.map(({ to, content }) => [to, content.code])).toEqual([
      [jeanne, 'account_exists'],
      ['paul@example.org', 'address_proof']
    ])
    expect(mails[0]?.text).toContain('https://guichet.example/sign-in')
    // What is before the answer is the hash; each then has one registration, one event, one step of its own, one message.
    expect(workOfKnown).toEqual(['hash', 'register', 'findAccount', 'appendEvent'])
    expect(work).toEqual(['hash', 'register', 'appendEvent', 'putToken'])
  })

  test('is answered before anybody looks whether there is such an account', async () => {
    const { lifecycle, store, mails } = await openLifecycle()
    const looked = Promise.withResolvers<null>()
    const register = store.register.bind(store)
    store.register = async (account) => {
      await looked.promise
      return await register(account)
    }
    expect(await lifecycle.register(registration)).toEqual({ outcome: 'accepted' })
    expect(mails).toEqual([])
    looked.resolve(null)
    await lifecycle.whenIdle()
    expect(mails).toHaveLength(1)
  })

  test('a refused password is said at once, and costs no request', async () => {
    const { lifecycle, mails } = await openLifecycle()
    for (let count = 0; count < 20; count++) {
      const refused = await lifecycle.register({ ...registration, password: 'short1A' })
      expect(refused).toMatchObject({ outcome: 'rejected', strength: { score: 1 } })
    }
    expect(await lifecycle.register(registration)).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(mails).toHaveLength(1)
  })

  test('no address gets more messages a day than the policy says', async () => {
    const { lifecycle, mails } = await openLifecycle()
    for (let count = 0; count < 5; count++) await lifecycle.register(registration)
    expect(await lifecycle.register(registration)).toMatchObject({ outcome: 'throttled', retryAfterSeconds: 86_400 })
    expect(await lifecycle.recovery.request(jeanne, 'fr')).toMatchObject({ outcome: 'throttled' })
    await lifecycle.whenIdle()
    expect(mails).toHaveLength(5)
  })

  test('counted apart, it is answered alike beyond the limit, sends nothing, and leaves the way back in', async () => {
    const registrations = createMemoryThrottle({ maximumFailuresPerDay: 5, now: () => Date.UTC(2026, 0, 1) })
    const { lifecycle, mails, work, tokenTo } = await openLifecycle({ registrations })
    for (let count = 0; count < 5; count++) await lifecycle.register(registration)
    await lifecycle.whenIdle()
    const token = tokenTo(jeanne)
    work.length = 0
    expect(await lifecycle.register({ ...registration, password: newPassword })).toEqual({ outcome: 'accepted' })
    expect(await lifecycle.register({ ...registration, password: 'short1A' })).toMatchObject({ outcome: 'rejected' })
    await lifecycle.whenIdle()
    expect(work).toEqual(['hash'])
    expect(mails).toHaveLength(5)
    // The link that was sent last is good still, for the password of that registration.
    expect(await lifecycle.proveAddress({ token, password })).toMatchObject({ outcome: 'authenticated' })
    expect(await lifecycle.recovery.request(jeanne, 'fr')).toEqual({ outcome: 'accepted' })
  })
})

describe('registration without a proof of the address', () => {
  test('makes the account and signs in; the address is taken then, and no message is sent', async () => {
    const { lifecycle, mails, codes } = await openLifecycle()
    const made = await lifecycle.registerAtOnce({ ...registration, requestId: 'first' })
    expect(made).toMatchObject({ outcome: 'authenticated', isNew: true, account: { address: jeanne } })
    if (made.outcome !== 'authenticated') throw new Error(made.outcome)
    expect(await lifecycle.findSession(made.token)).toMatchObject({ account: { address: jeanne } })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
    for (const requestId of ['second', undefined]) {
      const again = { ...registration, ...(requestId !== undefined && { requestId }) }
      expect(await lifecycle.registerAtOnce(again)).toEqual({ outcome: 'address_taken' })
    }
    const short = { ...registration, password: 'short1A' }
    expect(await lifecycle.registerAtOnce(short)).toMatchObject({ outcome: 'rejected' })
    await lifecycle.whenIdle()
    // Of the second sign-in, by a browser that nobody knows.
    expect(mails.map(({ content }) => content.code)).toEqual(['new_device'])
    expect(codes()).toEqual(['registered', 'signed_in', 'signed_in'])
  })

  test('of one form that is sent twice makes one account, for whoever has its password', async () => {
    const { lifecycle } = await openLifecycle()
    const form = { ...registration, requestId: 'form' }
    const both = await Promise.all([lifecycle.registerAtOnce(form), lifecycle.registerAtOnce(form)])
    expect(both.filter((each) => each.outcome === 'authenticated' && each.isNew)).toHaveLength(1)
    expect(both.map(({ outcome }) => outcome)).toEqual(['authenticated', 'authenticated'])
    const other = { ...form, password: newPassword }
    for (let count = 0; count < 5; count++) {
      expect(await lifecycle.registerAtOnce(other)).toEqual({ outcome: 'address_taken' })
    }
    expect(await lifecycle.registerAtOnce(form)).toMatchObject({ outcome: 'throttled' })
  })

  test('takes the place of a registration that nobody proved', async () => {
    const { lifecycle, tokenTo } = await openLifecycle()
    await lifecycle.register({ ...registration, password: newPassword })
    await lifecycle.whenIdle()
    expect(await lifecycle.registerAtOnce(registration)).toMatchObject({ outcome: 'authenticated' })
    expect(await lifecycle.isProofGood(tokenTo(jeanne))).toBe(false)
  })
})

describe('the proof of an address', () => {
  test('opens the account by the link and the password, once', async () => {
    const { lifecycle, tokenTo, codes } = await openLifecycle()
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    const token = tokenTo(jeanne)
    expect(await lifecycle.signIn({ address: jeanne, password })).toEqual({ outcome: 'refused', reason: 'no_account' })
    expect(await lifecycle.isProofGood(token)).toBe(true)
    expect(await lifecycle.findLinkOwner('address_proof', token)).toMatchObject({ address: jeanne })
    expect(await lifecycle.findLinkOwner('recovery', token)).toBe(null)
    expect(await lifecycle.proveAddress({ token, password })).toMatchObject({
      outcome: 'authenticated',
      account: { address: jeanne }
    })
    expect(await lifecycle.isProofGood(token)).toBe(false)
    expect(await lifecycle.proveAddress({ token, password })).toEqual({ outcome: 'link_void' })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
    expect(codes()).toEqual(['registered', 'sign_in_refused', 'address_proved', 'signed_in', 'signed_in'])
  })

  test('whoever registers the address of somebody else gets no account by its owner’s click', async () => {
    const { lifecycle, tokenTo } = await openLifecycle()
    await lifecycle.register({ ...registration, password: newPassword })
    await lifecycle.whenIdle()
    const strangersLink = tokenTo(jeanne)
    expect(await lifecycle.proveAddress({ token: strangersLink, password })).toMatchObject({ outcome: 'refused' })
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    expect(await lifecycle.isProofGood(strangersLink)).toBe(false)
    expect(await lifecycle.proveAddress({ token: tokenTo(jeanne), password })).toMatchObject({
      outcome: 'authenticated'
    })
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword })).toMatchObject({ outcome: 'refused' })
  })

  test('opening a link (mail scanner GET) does not burn it: consume on submit', async () => {
    const { lifecycle, tokenTo } = await openLifecycle()
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    for (let count = 0; count < 10; count++) expect(await lifecycle.isProofGood(tokenTo(jeanne))).toBe(true)
    expect(await lifecycle.proveAddress({ token: tokenTo(jeanne), password })).toMatchObject({
      outcome: 'authenticated'
    })
  })

  test('the mail’s stated validity equals the token’s', async () => {
    const { lifecycle, tokenTo, mails, clock } = await openLifecycle({ proofMinutes: 90 })
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    expect(mails[0]?.text).toContain('pendant 1\u00a0heure et 30\u00a0minutes')
    clock.nowMs += 1.5 * HOUR_MS - 1
    expect(await lifecycle.isProofGood(tokenTo(jeanne))).toBe(true)
    clock.nowMs += 1
    expect(await lifecycle.isProofGood(tokenTo(jeanne))).toBe(false)
    expect(await lifecycle.proveAddress({ token: tokenTo(jeanne), password })).toEqual({ outcome: 'link_void' })
  })

  test('submitted from two tabs at once, it opens the account once', async () => {
    const { lifecycle, tokenTo } = await openLifecycle()
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    const proof = { token: tokenTo(jeanne), password }
    const outcomes = await Promise.all([lifecycle.proveAddress(proof), lifecycle.proveAddress(proof)])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['authenticated', 'link_void'])
  })
})
