import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'
import { changeTokenOf } from './outcomes.ts'
import { anyHash, tellOf } from './tell.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const origin = 'https://guichet.example'
const service = 'Le Guichet'
const signInAddress = `${origin}/sign-in`
const recoveryAddress = `${origin}/recovery`
const contestAddress = 'mailto:aide@guichet.example'
const newAddress = 'jeanne.dupont@example.org'

async function withMember(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const begun = await opened.member()
  const tell = () => tellOf(opened, begun.account.id)
  await tell()
  const stored = async () => (await opened.store.findAccount({ id: begun.account.id }))!
  opened.clock.nowMs += MINUTE_MS
  return { ...opened, ...begun, tell, stored }
}

describe('a change of password', () => {
  test('is stored with the one before it, voids links, ends other sessions, and is told', async () => {
    const { lifecycle, clock, token, tell, stored } = await withMember()
    const before = await stored()
    expect(await lifecycle.changePassword({ token, currentPassword: password, newPassword })).toEqual({
      outcome: 'changed'
    })
    const params = { service, changedAt: new Date(clock.nowMs), recoveryAddress }
    expect(await tell()).toEqual({
      events: [['password_changed', { by: 'owner' }, 'the account']],
      mails: [[jeanne, 'fr', { code: 'password_changed', params }]]
    })
    expect(await stored()).toEqual({
      ...before,
      version: before.version + 1,
      sessionGeneration: before.sessionGeneration + 1,
      tokenGeneration: before.tokenGeneration + 1,
      credential: {
        hash: anyHash,
        setAtMs: clock.nowMs,
        mustChange: null,
        temporaryUntilMs: null,
        earlier: [{ hash: before.credential.hash, replacedAtMs: clock.nowMs }]
      }
    })
  })

  test('keeps nothing of the one before where the policy remembers none', async () => {
    const { history: _, ...forgetful } = policy
    const { lifecycle, token, stored } = await withMember({ policy: forgetful })
    await lifecycle.changePassword({ token, currentPassword: password, newPassword })
    expect((await stored()).credential.earlier).toEqual([])
  })

  test('that is refused says why', async () => {
    const { lifecycle, token, tell } = await withMember()
    const change = { token, currentPassword: newPassword, newPassword }
    await lifecycle.changePassword(change)
    await lifecycle.changePassword({ ...change, currentPassword: password, newPassword: 'short1A' })
    for (let count = 0; count < 5; count++) await lifecycle.changePassword(change)
    const { events, mails } = await tell()
    expect([events[0], events[1], events.at(-1), mails]).toEqual([
      ['password_change_refused', { reason: 'mismatch' }, 'the account'],
      ['password_change_refused', { reason: 'rejected' }, 'the account'],
      ['password_change_refused', { reason: 'throttled' }, 'the account'],
      []
    ])
  })

  test('that is required is told, and so is the session that begins', async () => {
    const { lifecycle, breached, tell, stored, clock } = await withMember()
    breached.set(password, { outcome: 'found', occurrences: 7 })
    const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
    await tell()
    await lifecycle.setRequiredPassword({ changeToken, newPassword: 'short1A' })
    expect(await tell()).toEqual({
      events: [['password_change_refused', { reason: 'rejected' }, 'the account']],
      mails: []
    })
    const before = await stored()
    const chosen = await lifecycle.setRequiredPassword({ changeToken, newPassword, visitor: { label: 'Safari' } })
    expect(chosen).toMatchObject({ outcome: 'authenticated', expiresAtMs: clock.nowMs + 12 * HOUR_MS })
    const changed = { service, changedAt: new Date(clock.nowMs), recoveryAddress }
    const device = { service, signedInAt: new Date(clock.nowMs), device: 'Safari', recoveryAddress }
    expect(await tell()).toEqual({
      events: [
        ['password_changed', { by: 'required_change' }, 'the account'],
        ['signed_in', { by: 'required_change', knownDevice: false, label: 'Safari' }, 'the account']
      ],
      mails: [
        [jeanne, 'fr', { code: 'password_changed', params: changed }],
        [jeanne, 'fr', { code: 'new_device', params: device }]
      ]
    })
    expect(await stored()).toMatchObject({
      credential: { mustChange: null, earlier: [{ hash: before.credential.hash, replacedAtMs: clock.nowMs }] },
      sessionGeneration: before.sessionGeneration + 1,
      tokenGeneration: before.tokenGeneration + 1
    })
  })

  test('that an operator demands is told to each, in batches', async () => {
    const { lifecycle, account, clock, tell, stored, store, member } = await withMember()
    const paul = await member('paul@example.org')
    await tell()
    const asked: unknown[] = []
    const requireChange = store.requireChange.bind(store)
    store.requireChange = async (required) => {
      asked.push(required)
      return await requireChange(required)
    }
    const setBeforeMs = clock.nowMs
    expect(await lifecycle.requireChange({ accounts: [account.id] })).toBe(1)
    const params = { service, reason: 'forced', signInAddress, contestAddress } as const
    expect(await tell()).toEqual({
      events: [['change_required', { reason: 'forced', accounts: 1 }, 'nobody']],
      mails: [[jeanne, 'fr', { code: 'forced_change', params }]]
    })
    expect((await stored()).credential.mustChange).toBe('forced')
    const one = { reason: 'forced', setBeforeMs, ids: [account.id], afterId: null, limit: 1_000, endsSessions: true }
    expect(asked).toEqual([one])
    asked.length = 0
    clock.nowMs += 1
    const demand = { accounts: 'all', endsSessions: false, batchSize: 1 } as const
    expect(await lifecycle.requireChange(demand)).toBe(1)
    const all = { ...one, setBeforeMs: setBeforeMs + 1, ids: null, limit: 1, endsSessions: false }
    expect(asked).toEqual([all, { ...all, afterId: paul.account.id }])
  })

  test('that an operator demands is done though its message cannot be sent', async () => {
    const { lifecycle, clock, mailServer, errors, tell, stored } = await withMember()
    mailServer.isAway = true
    clock.nowMs += 1
    expect(await lifecycle.requireChange({ accounts: 'all' })).toBe(1)
    expect(errors).toEqual([new Error('the mail server is away')])
    expect((await tell()).events).toEqual([['change_required', { reason: 'forced', accounts: 1 }, 'nobody']])
    expect((await stored()).credential.mustChange).toBe('forced')
  })
})

describe('a change of address', () => {
  test('sends a link to the new address, and tells both when it is done', async () => {
    const { lifecycle, clock, token, tell, tokenTo, stored } = await withMember()
    const before = await stored()
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.whenIdle()
    const link = tokenTo(newAddress)
    const proof = { service, link: `${origin}/address/${link}`, validSeconds: 86_400 }
    expect(await tell()).toEqual({
      events: [['address_change_requested', {}, 'the account']],
      mails: [[newAddress, 'fr', { code: 'address_change_proof', params: proof }]]
    })
    expect(await stored()).toEqual(before)
    clock.nowMs += DAY_MS - 1
    expect(await lifecycle.isAddressChangeGood(link)).toBe(true)
    await lifecycle.confirmAddressChange(link)
    const params = { service, changedAt: new Date(clock.nowMs), contestAddress }
    expect(await tell()).toEqual({
      events: [['address_changed', {}, 'the account']],
      mails: [
        [jeanne, 'fr', { code: 'address_changed', params }],
        [newAddress, 'fr', { code: 'address_changed', params }]
      ]
    })
    expect(await stored()).toEqual({
      ...before,
      address: newAddress,
      addressProvedAtMs: clock.nowMs,
      context: ['Jeanne Dupont', newAddress],
      version: before.version + 1,
      tokenGeneration: before.tokenGeneration + 1
    })
  })

  test('has a link of a day', async () => {
    const { lifecycle, clock, token, tokenTo } = await withMember()
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.whenIdle()
    clock.nowMs += DAY_MS
    expect(await lifecycle.isAddressChangeGood(tokenTo(newAddress))).toBe(false)
    expect(await lifecycle.confirmAddressChange(tokenTo(newAddress))).toEqual({ outcome: 'link_void' })
  })

  test('forgets the known devices, whose cookies name the old address', async () => {
    const { lifecycle, store, account, token, tokenTo } = await withMember()
    expect(await store.listDevices(account.id)).toHaveLength(1)
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.whenIdle()
    await lifecycle.confirmAddressChange(tokenTo(newAddress))
    expect(await store.listDevices(account.id)).toEqual([])
  })

  test('to an address that has an account tells its owner, and is counted by the new address', async () => {
    const { lifecycle, token, member, tell } = await withMember()
    await member(newAddress)
    await tell()
    await lifecycle.requestAddressChange(token, newAddress)
    const params = { service, signInAddress, recoveryAddress }
    expect(await tell()).toEqual({
      events: [['address_change_requested', {}, 'the account']],
      mails: [[newAddress, 'fr', { code: 'account_exists', params }]]
    })
    // One for its registration, and one for this.
    for (let count = 2; count < 5; count++) await lifecycle.requestAddressChange(token, newAddress)
    expect(await lifecycle.requestAddressChange(token, newAddress)).toMatchObject({ outcome: 'throttled' })
    expect(await lifecycle.requestAddressChange(token, 'another@example.org')).toEqual({ outcome: 'accepted' })
  })
})

describe('what a person may do with the account', () => {
  test('is told: a device that is forgotten, a copy that is taken, an erasure that is planned and cancelled', async () => {
    const { lifecycle, clock, token, tell, stored } = await withMember()
    const [device] = (await lifecycle.listDevices(token))!
    expect(await lifecycle.forgetDevice(token, device?.device ?? '')).toEqual({ outcome: 'forgotten' })
    await lifecycle.exportAccount(token)
    const before = await stored()
    const eraseAtMs = clock.nowMs + 365 * DAY_MS
    expect(await lifecycle.requestErasure(token, 365)).toEqual({ outcome: 'planned', eraseAtMs })
    expect(await stored()).toEqual({ ...before, version: before.version + 1, eraseAtMs })
    expect(await lifecycle.cancelErasure(token)).toEqual({ outcome: 'cancelled' })
    expect(await stored()).toEqual({ ...before, version: before.version + 2 })
    expect(await lifecycle.requestErasure(token, 0)).toEqual({ outcome: 'erased' })
    expect(await tell()).toEqual({
      events: [
        ['device_forgotten', {}, 'the account'],
        ['exported', {}, 'the account'],
        ['erasure_requested', { delayDays: 365 }, 'the account'],
        ['erasure_cancelled', {}, 'the account'],
        ['erased', { why: 'requested' }, 'the account']
      ],
      mails: []
    })
  })

  test.each([-1, 0.5, 366, Number.NaN])('a delay of %d days is a mistake, whoever asks', async (days) => {
    const { lifecycle } = await openLifecycle()
    const message = 'delayDays must be an integer of 0 to 365'
    await expect(lifecycle.requestErasure('nobody', days)).rejects.toThrow(new RangeError(message))
  })
})
