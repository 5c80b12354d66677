import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

const another = 'Chaussette-Verte-58'
const newAddress = 'jeanne.dupont@example.org'

async function twoSessions() {
  const opened = await openLifecycle()
  const { token, account } = await opened.member()
  const other = await opened.lifecycle.signIn({ address: jeanne, password })
  if (other.outcome !== 'authenticated') throw new Error(other.outcome)
  await opened.lifecycle.whenIdle()
  opened.mails.length = 0
  return { ...opened, token, account, other: other.token }
}

describe('a change of password', () => {
  test('all other sessions end, and the own one goes on', async () => {
    const { lifecycle, token, other, mails, codes } = await twoSessions()
    expect(await lifecycle.changePassword({ token, currentPassword: password, newPassword })).toEqual({
      outcome: 'changed'
    })
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: true })
    expect(await lifecycle.findSession(other)).toBe(null)
    await lifecycle.whenIdle()
    expect(mails.map(({ to, content }) => [to, content.code])).toEqual([[jeanne, 'password_changed']])
    expect(mails[0]?.text).toContain('https://guichet.example/recovery')
    expect(codes().at(-1)).toBe('password_changed')
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'refused' })
    expect(await lifecycle.signIn({ address: jeanne, password: newPassword })).toMatchObject({
      outcome: 'authenticated'
    })
  })

  test('current password proven before the policy’s verdict is disclosed on change', async () => {
    const { lifecycle, token, work } = await twoSessions()
    work.length = 0
    const refused = await lifecycle.changePassword({ token, currentPassword: another, newPassword: 'short1A' })
    expect(refused).toEqual({ outcome: 'refused', reason: 'mismatch' })
    expect(work.filter((name) => name === 'verify' || name === 'hash')).toEqual(['verify'])
    expect(await lifecycle.changePassword({ token, currentPassword: password, newPassword: 'short1A' })).toMatchObject({
      outcome: 'rejected'
    })
  })

  test('a new password that resembles the current one is refused, without a hash', async () => {
    const { lifecycle, token, work } = await twoSessions()
    work.length = 0
    const similar = { token, currentPassword: password, newPassword: 'grenouille-Vélo-Cactus-8!' }
    expect(await lifecycle.changePassword(similar)).toEqual({
      outcome: 'rejected',
      issues: [{ code: 'similar_to_current', params: {} }],
      strength: null
    })
    expect(work.filter((name) => name === 'verify' || name === 'hash')).toEqual(['verify'])
  })

  test('history applies on reset as well as change; a refused change adds nothing to it; N means N', async () => {
    const { lifecycle, token, tokenTo, store, account } = await twoSessions()
    const change = (currentPassword: string, next: string) =>
      lifecycle.changePassword({ token, currentPassword, newPassword: next })
    const usedBefore = { outcome: 'rejected', issues: [{ code: 'used_before' }] }
    await change(password, newPassword)
    expect(await change(newPassword, password)).toMatchObject(usedBefore)
    expect(await change(newPassword, 'short1A')).toMatchObject({ outcome: 'rejected' })
    expect((await store.findAccount({ id: account.id }))?.credential.earlier).toHaveLength(1)
    await change(newPassword, another)
    // Three are remembered, the current one among them.
    expect((await store.findAccount({ id: account.id }))?.credential.earlier).toHaveLength(2)
    expect(await change(another, password)).toMatchObject(usedBefore)
    await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    const link = tokenTo(jeanne)
    expect(await lifecycle.recovery.reset(link, password)).toMatchObject(usedBefore)
    expect(await lifecycle.recovery.reset(link, 'Parapluie#Orange#Canapé62')).toMatchObject({ outcome: 'changed' })
    expect((await store.findAccount({ id: account.id }))?.credential.earlier).toHaveLength(2)
    const next = await lifecycle.signIn({ address: jeanne, password: 'Parapluie#Orange#Canapé62' })
    const last = next.outcome === 'authenticated' ? next.token : next.outcome
    const back = { token: last, currentPassword: 'Parapluie#Orange#Canapé62', newPassword: password }
    expect(await lifecycle.changePassword(back)).toEqual({ outcome: 'changed' })
  })

  test('password or e-mail change, or a newer request, voids outstanding tokens', async () => {
    const { lifecycle, token, tokenTo } = await twoSessions()
    const ask = async (): Promise<string> => {
      await lifecycle.recovery.request(jeanne, 'fr')
      await lifecycle.whenIdle()
      return tokenTo(jeanne)
    }
    const first = await ask()
    const second = await ask()
    expect(await lifecycle.recovery.isGood(first)).toBe(false)
    expect(await lifecycle.recovery.isGood(second)).toBe(true)
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.whenIdle()
    const addressLink = tokenTo(newAddress)
    await lifecycle.changePassword({ token, currentPassword: password, newPassword })
    expect(await lifecycle.recovery.isGood(second)).toBe(false)
    expect(await lifecycle.recovery.reset(second, another)).toEqual({ outcome: 'link_void' })
    expect(await lifecycle.confirmAddressChange(addressLink)).toEqual({ outcome: 'link_void' })
    const third = await ask()
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.whenIdle()
    expect(await lifecycle.confirmAddressChange(tokenTo(newAddress))).toEqual({ outcome: 'changed' })
    expect(await lifecycle.recovery.reset(third, another)).toEqual({ outcome: 'link_void' })
  })

  test('from two devices at once is written once', async () => {
    const { lifecycle, token, other } = await twoSessions()
    const outcomes = await Promise.all([
      lifecycle.changePassword({ token, currentPassword: password, newPassword }),
      lifecycle.changePassword({ token: other, currentPassword: password, newPassword: another })
    ])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'session_ended'])
  })
})

describe('a change of address', () => {
  test('is proved by the new address, and both addresses are told', async () => {
    const { lifecycle, token, tokenTo, mails, account, store } = await twoSessions()
    expect(await lifecycle.requestAddressChange(token, newAddress)).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(mails.map(({ to, content }) => [to, content.code])).toEqual([[newAddress, 'address_change_proof']])
    const link = tokenTo(newAddress)
    for (let count = 0; count < 3; count++) expect(await lifecycle.isAddressChangeGood(link)).toBe(true)
    expect(await lifecycle.signIn({ address: newAddress, password })).toMatchObject({ outcome: 'refused' })
    expect(await lifecycle.confirmAddressChange(link)).toEqual({ outcome: 'changed' })
    expect(await lifecycle.confirmAddressChange(link)).toEqual({ outcome: 'link_void' })
    await lifecycle.whenIdle()
    expect(mails.slice(1).map(({ to, content }) => [to, content.code])).toEqual([
      [jeanne, 'address_changed'],
      [newAddress, 'address_changed']
    ])
    expect(mails[1]?.text).toContain('mailto:aide@guichet.example')
    expect(await lifecycle.findSession(token)).toMatchObject({ account: { address: newAddress } })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ reason: 'no_account' })
    expect(await lifecycle.signIn({ address: newAddress, password })).toMatchObject({ outcome: 'authenticated' })
    expect((await store.findAccount({ id: account.id }))?.context).toEqual(['Jeanne Dupont', newAddress])
  })

  test('to the address of somebody else answers alike, tells its owner, and moves nothing', async () => {
    const { lifecycle, token, member, mails } = await twoSessions()
    await member(newAddress)
    await lifecycle.whenIdle()
    mails.length = 0
    expect(await lifecycle.requestAddressChange(token, newAddress)).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(mails.map(({ to, content }) => [to, content.code])).toEqual([[newAddress, 'account_exists']])
    expect(await lifecycle.findSession(token)).toMatchObject({ account: { address: jeanne } })
  })

  test('to an address that was taken meanwhile moves nothing', async () => {
    const { lifecycle, token, member, tokenTo } = await twoSessions()
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.whenIdle()
    const link = tokenTo(newAddress)
    await member(newAddress)
    expect(await lifecycle.confirmAddressChange(link)).toEqual({ outcome: 'link_void' })
    expect(await lifecycle.findSession(token)).toMatchObject({ account: { address: jeanne } })
  })

  test('a token of one purpose (confirmation) is refused for another (reset)', async () => {
    const { lifecycle, token, tokenTo } = await twoSessions()
    await lifecycle.requestAddressChange(token, newAddress)
    await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    expect(await lifecycle.recovery.reset(tokenTo(newAddress), another)).toEqual({ outcome: 'link_void' })
    expect(await lifecycle.confirmAddressChange(tokenTo(jeanne))).toEqual({ outcome: 'link_void' })
    expect(await lifecycle.proveAddress({ token: tokenTo(jeanne), password })).toEqual({ outcome: 'link_void' })
    expect(await lifecycle.setRequiredPassword({ changeToken: tokenTo(jeanne), newPassword })).toEqual({
      outcome: 'token_void'
    })
    expect(await lifecycle.findSession(tokenTo(jeanne))).toBe(null)
  })
})

describe('known devices', () => {
  test('one is forgotten by its owner, and then is a new one', async () => {
    const { lifecycle, token, mails } = await twoSessions()
    const devices = (await lifecycle.listDevices(token))!
    expect(devices).toHaveLength(2)
    expect(await lifecycle.forgetDevice(token, devices[0]!.device)).toEqual({ outcome: 'forgotten' })
    expect(await lifecycle.forgetDevice(token, devices[0]!.device)).toEqual({ outcome: 'unknown' })
    expect(await lifecycle.listDevices(token)).toEqual([devices[1]])
    expect(mails).toEqual([])
  })
})
