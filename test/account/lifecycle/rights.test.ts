import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schema from '../../../src/account/lifecycle/account-export.schema.json' with { type: 'json' }
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

const DAY_MS = 86_400_000

describe('erasure', () => {
  test('at once takes all that belongs to an account; events keep a pseudonym until their term', async () => {
    const { lifecycle, member, store, events } = await openLifecycle()
    const { token, account } = await member()
    const pseudonym = events[0]?.pseudonym ?? ''
    expect(await lifecycle.requestErasure(token, 0)).toEqual({ outcome: 'erased' })
    expect(await store.findAccount({ id: account.id })).toBe(null)
    expect(await lifecycle.findSession(token)).toBe(null)
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ reason: 'no_account' })
    const kept = await store.listEvents(pseudonym, 100)
    expect(kept.map(({ code }) => code).toSorted()).toEqual(['address_proved', 'erased', 'registered', 'signed_in'])
    expect(JSON.stringify(kept)).not.toContain(account.id)
  })

  test('after a delay is done by the purge, and its owner may change their mind', async () => {
    const { lifecycle, member, clock, codes } = await openLifecycle()
    const { token } = await member()
    const eraseAtMs = clock.nowMs + 30 * DAY_MS
    expect(await lifecycle.requestErasure(token, 30)).toEqual({ outcome: 'planned', eraseAtMs })
    expect(await lifecycle.findSession(token)).toMatchObject({ account: { eraseAtMs } })
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({
      notices: [{ code: 'erasure_planned', eraseAtMs }]
    })
    expect(await lifecycle.cancelErasure(token)).toEqual({ outcome: 'cancelled' })
    clock.nowMs = eraseAtMs
    expect(await lifecycle.purge()).toMatchObject({ erasedRequested: 0 })
    const again = await lifecycle.signIn({ address: jeanne, password })
    const next = again.outcome === 'authenticated' ? again.token : again.outcome
    await lifecycle.requestErasure(next, 1)
    clock.nowMs += DAY_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ erasedRequested: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ erasedRequested: 1 })
    expect(codes().at(-1)).toBe('erased')
  })

  test.each([-1, 0.5, 366, Number.NaN])('a delay of %d days is a mistake', async (days) => {
    const { lifecycle, member } = await openLifecycle()
    const { token } = await member()
    await expect(lifecycle.requestErasure(token, days)).rejects.toThrow(RangeError)
  })
})

describe('what a person sees', () => {
  test('the last sign-ins, good ones and refused ones, the newest first', async () => {
    const { lifecycle, member, clock } = await openLifecycle()
    const { token } = await member()
    clock.nowMs += 1
    const visitor = { label: 'Firefox, Linux' }
    await lifecycle.signIn({ address: jeanne, password: 'not the password', visitor })
    clock.nowMs += 1
    await lifecycle.signIn({ address: jeanne, password })
    await lifecycle.proveAgain(token, password)
    const seen = (await lifecycle.listSignIns(token, 10))!
    expect(seen.map(({ code, details }) => [code, details])).toEqual([
      ['signed_in', { by: 'password', knownDevice: false, label: '' }],
      ['sign_in_refused', { reason: 'mismatch', label: 'Firefox, Linux' }],
      ['signed_in', { by: 'proof', knownDevice: false, label: '' }]
    ])
    expect(await lifecycle.listSignIns(token, 1)).toHaveLength(1)
    const all = (await lifecycle.listEvents(token, 10))!
    expect(
      all
        .slice(0, 3)
        .map(({ code }) => code)
        .toSorted()
    ).toEqual(['proved_again', 'sign_in_refused', 'signed_in'])
    expect(await lifecycle.listEvents(token, 2)).toEqual(all.slice(0, 2))
    expect(await lifecycle.listEvents('x'.repeat(43), 10)).toBe(null)
  })

  test('which of the known devices asks, by the cookie that it came with', async () => {
    const { lifecycle, member } = await openLifecycle()
    const { token, deviceCookie } = await member()
    await lifecycle.signIn({ address: jeanne, password, visitor: { label: 'Safari, iPhone' } })
    const listed = (await lifecycle.listDevices(token, { deviceCookie: deviceCookie ?? '' }))!
    expect(Object.fromEntries(listed.map(({ label, isCurrent }) => [label, isCurrent]))).toEqual({
      '': true,
      'Safari, iPhone': false
    })
    expect((await lifecycle.listDevices(token))!.map(({ isCurrent }) => isCurrent)).toEqual([false, false])
  })
})

async function memberWithPast() {
  const opened = await openLifecycle()
  const member = await opened.member()
  await opened.lifecycle.issueRecoveryCodes(member.token)
  opened.clock.nowMs += 1
  await opened.lifecycle.changePassword({ token: member.token, currentPassword: password, newPassword })
  return { ...opened, member, account: member.account }
}

describe('export a person’s data as file', () => {
  test('is one JSON document of the schema, with all that is kept and no hash, token or digest', async () => {
    const { lifecycle, member, store, account } = await memberWithPast()
    const exported = await lifecycle.exportAccount(member.token)
    if (exported.outcome !== 'exported') throw new Error(exported.outcome)
    const { data } = exported
    const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(JSON.stringify(data))), JSON.stringify(validate.errors)).toBe(true)
    expect(data).toMatchObject({
      format: 'rempart-account-export',
      version: 1,
      exportedAt: '2026-01-01T00:00:00.001Z',
      account: {
        address: jeanne,
        addressProvedAt: '2026-01-01T00:00:00.000Z',
        personalData: ['Jeanne Dupont', jeanne]
      },
      password: { setAt: '2026-01-01T00:00:00.001Z', replacedAt: ['2026-01-01T00:00:00.001Z'], recoveryCodesLeft: 10 }
    })
    expect(data.sessions).toHaveLength(1)
    expect(data.devices).toHaveLength(1)
    expect(data.events.map(({ code }) => code).toSorted()).toEqual([
      'address_proved',
      'exported',
      'password_changed',
      'recovery_codes_issued',
      'registered',
      'signed_in'
    ])
    const stored = await store.findAccount({ id: account.id })
    const told = JSON.stringify(data)
    const sessions = await store.listSessions(account.id)
    const devices = await store.listDevices(account.id)
    const secrets = [
      stored?.credential.hash,
      ...(stored?.credential.earlier ?? []).map(({ hash }) => hash),
      ...(stored?.recoveryCodes ?? []),
      ...sessions.map(({ digest }) => digest),
      ...devices.map(({ device }) => device),
      member.token
    ]
    for (const secret of secrets) expect(told).not.toContain(secret)
    expect(validate({ ...data, more: 1 })).toBe(false)
  })
})
