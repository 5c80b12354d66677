import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

describe('a sign-in', () => {
  test('of an unknown account costs the work of a wrong password, and answers alike', async () => {
    const { lifecycle, member, work } = await openLifecycle()
    await member()
    work.length = 0
    const known = await lifecycle.signIn({ address: jeanne, password: newPassword })
    const workOfKnown = work.splice(0)
    const unknown = await lifecycle.signIn({ address: 'nobody@example.org', password: newPassword })
    expect(workOfKnown).toEqual(['findAccount', 'verify', 'appendEvent'])
    expect(work).toEqual(workOfKnown)
    expect([known.outcome, unknown.outcome]).toEqual(['refused', 'refused'])
  })

  test('begins a session and remembers the browser, whose next sign-in is no new device', async () => {
    const { lifecycle, member, mails, codes } = await openLifecycle()
    await member()
    mails.length = 0
    const first = await lifecycle.signIn({ address: jeanne, password, visitor: { label: 'Firefox,\r\nLinux' } })
    if (first.outcome !== 'authenticated') throw new Error(first.outcome)
    await lifecycle.whenIdle()
    expect(mails.map(({ content }) => content.code)).toEqual(['new_device'])
    expect(mails[0]?.text).toContain('Firefox, Linux')
    const visitor = { deviceCookie: first.deviceCookie ?? '' }
    const second = await lifecycle.signIn({ address: jeanne, password, visitor })
    await lifecycle.whenIdle()
    expect(mails).toHaveLength(1)
    expect(second).toMatchObject({ outcome: 'authenticated', notices: [] })
    expect(codes().slice(-2)).toEqual(['signed_in', 'signed_in'])
    expect(await lifecycle.listDevices(first.token)).toHaveLength(2)
  })

  test('a copy of a device’s cookie from before its last sign-in is worth nothing', async () => {
    const { lifecycle, member, mails } = await openLifecycle()
    const { deviceCookie } = await member()
    const visitor = { deviceCookie: deviceCookie ?? '' }
    await lifecycle.signIn({ address: jeanne, password, visitor })
    mails.length = 0
    await lifecycle.signIn({ address: jeanne, password, visitor })
    await lifecycle.whenIdle()
    expect(mails.map(({ content }) => content.code)).toEqual(['new_device'])
  })

  test('a stranger keeps no owner out of a known device', async () => {
    const { lifecycle, member, codes } = await openLifecycle()
    const { deviceCookie } = await member()
    for (let count = 0; count < 5; count++) await lifecycle.signIn({ address: jeanne, password: newPassword })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'throttled' })
    expect(codes().at(-1)).toBe('sign_in_throttled')
    const visitor = { deviceCookie: deviceCookie ?? '' }
    expect(await lifecycle.signIn({ address: jeanne, password, visitor })).toMatchObject({ outcome: 'authenticated' })
  })

  test('a password that was changed while it was verified lets nobody in', async () => {
    const { lifecycle, member, store } = await openLifecycle()
    const { account } = await member()
    const insertSession = store.insertSession.bind(store)
    store.insertSession = async (...session) => {
      store.insertSession = insertSession
      const stored = (await store.findAccount({ id: account.id }))!
      const credential = { ...stored.credential, hash: 'another' }
      const options = { endsSessions: { exceptDigest: null }, voidsTokens: true }
      await store.write(account.id, stored.version, { credential }, options)
      return await insertSession(...session)
    }
    expect(await lifecycle.signIn({ address: jeanne, password })).toEqual({ outcome: 'refused', reason: 'mismatch' })
  })

  test('sessions that were ended while a password was verified do not refuse it', async () => {
    const { lifecycle, member, store } = await openLifecycle()
    const { token } = await member()
    const insertSession = store.insertSession.bind(store)
    store.insertSession = async (...session) => {
      store.insertSession = insertSession
      await lifecycle.endOtherSessions(token)
      return await insertSession(...session)
    }
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
  })
})
