import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

async function withMember(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const begun = await opened.member()
  await opened.lifecycle.whenIdle()
  opened.mails.length = 0
  opened.work.length = 0
  return { ...opened, ...begun, startMs: opened.clock.nowMs }
}

describe('sessions', () => {
  test('are ten at most by itself', async () => {
    const { lifecycle, token, clock } = await withMember()
    for (let count = 1; count < 10; count++) {
      clock.nowMs += 1
      await lifecycle.signIn({ address: jeanne, password })
    }
    expect(await lifecycle.listSessions(token)).toHaveLength(10)
    clock.nowMs += 1
    await lifecycle.signIn({ address: jeanne, password })
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('without a policy end after half an hour without a request, and after half a day', async () => {
    const { sessions: _, ...silent } = policy
    const { clock, startMs, store, account, lifecycle, token } = await withMember({ policy: silent })
    expect(await store.listSessions(account.id)).toMatchObject([
      { idleUntilMs: startMs + 30 * MINUTE_MS, expiresAtMs: startMs + 12 * HOUR_MS }
    ])
    clock.nowMs += 30 * MINUTE_MS
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('that have ended are not listed, and those that are asked by are named', async () => {
    const { lifecycle, clock, token } = await withMember()
    clock.nowMs += 15 * MINUTE_MS
    const second = await lifecycle.signIn({ address: jeanne, password })
    const other = second.outcome === 'authenticated' ? second.token : second.outcome
    clock.nowMs += 15 * MINUTE_MS - 1
    const listed = (await lifecycle.listSessions(other))!
    expect(listed.map(({ isCurrent }) => isCurrent)).toEqual([true, false])
    clock.nowMs += 1
    expect(await lifecycle.listSessions(other)).toHaveLength(1)
    expect(await lifecycle.findSession(token)).toBe(null)
  })

  test('move the last activity of their account after an hour, and their own times as they go on', async () => {
    const { lifecycle, clock, token, startMs, store, account, work } = await withMember({
      policy: { ...policy, sessions: { idleMinutes: 600, maximumHours: 24 } }
    })
    const activity = async () => (await store.findAccount({ id: account.id }))?.lastActivityAtMs
    clock.nowMs = startMs + HOUR_MS - 1
    await lifecycle.findSession(token)
    expect(await activity()).toBe(startMs)
    expect(work).not.toContain('touch')
    clock.nowMs += 1
    await lifecycle.findSession(token)
    expect(await activity()).toBe(startMs + HOUR_MS)
    expect(await store.listSessions(account.id)).toMatchObject([
      { seenAtMs: startMs + HOUR_MS - 1, idleUntilMs: startMs + 11 * HOUR_MS - 1, provedAtMs: startMs }
    ])
  })

  test('prove for ten minutes by itself', async () => {
    const { lifecycle, clock, token, startMs } = await withMember()
    clock.nowMs = startMs + 10 * MINUTE_MS - 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: true })
    clock.nowMs += 1
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: false })
    await lifecycle.changePassword({ token, currentPassword: password, newPassword })
    expect(await lifecycle.findSession(token)).toMatchObject({ isProvedRecently: true })
  })
})

describe('known devices', () => {
  test.each([
    [undefined, 90],
    [{ rememberDays: 6, maximumFailuresPerDay: 5 }, 6]
  ])('of the policy %j are known for %i days', async (knownDevices, days) => {
    const { knownDevices: _, ...throttling } = servicePublic.throttling
    const of = { ...policy, throttling: { ...throttling, ...(knownDevices && { knownDevices }) } }
    const { lifecycle, store, account, startMs, clock, deviceCookie, events } = await withMember({ policy: of })
    expect(await store.listDevices(account.id)).toMatchObject([
      { seenAtMs: startMs, expiresAtMs: startMs + days * DAY_MS }
    ])
    const signIn = { address: jeanne, password, visitor: { deviceCookie: deviceCookie ?? '' } }
    clock.nowMs = startMs + days * DAY_MS
    const again = await lifecycle.signIn(signIn)
    expect(events.at(-1)).toMatchObject({ details: { knownDevice: false } })
    const token = again.outcome === 'authenticated' ? again.token : again.outcome
    expect(await lifecycle.listDevices(token)).toHaveLength(1)
  })
})

describe('printed codes', () => {
  test('are read however they are typed, of a hundred characters', async () => {
    const { lifecycle, token, store, account } = await withMember()
    await lifecycle.issueRecoveryCodes(token)
    const { version } = (await store.findAccount({ id: account.id }))!
    const digest = createHash('sha256').update('recovery_code\x000123456789abcdef').digest('base64url')
    await store.write(account.id, version, { recoveryCodes: [digest] })
    const outcomeOf = async (code: string) =>
      (await lifecycle.recoverByCode({ address: jeanne, code, newPassword: 'short1A' })).outcome
    const code = '0123-4567-89ab-cdef'
    for (const typed of [
      code,
      code.toUpperCase(),
      ` ${code.replaceAll('-', '\t')}\n`,
      'Oi23 4567 89ABCDEF',
      code.padEnd(100)
    ]) {
      expect(await outcomeOf(typed)).toBe('rejected')
    }
    expect(await outcomeOf(code.replace('01', 'oL').padEnd(300))).toBe('rejected')
    for (const wrong of ['1123-4567-89ab-cdef', `${code}0`, `${' '.repeat(82)}${code}`, '']) {
      expect(await outcomeOf(wrong)).toBe('refused')
    }
  })
})

describe('events', () => {
  test('of an account are read two hundred at most', async () => {
    const { lifecycle, token, store, events } = await withMember()
    const pseudonym = events[0]?.pseudonym ?? ''
    for (let count = 0; count < 210; count++) {
      await store.appendEvent({ id: `e${count}`, code: 'signed_in', atMs: 1e15 + count, pseudonym, details: {} })
    }
    expect(await lifecycle.listEvents(token, 1_000)).toHaveLength(200)
    expect(await lifecycle.listEvents(token, 200)).toHaveLength(200)
    expect(await lifecycle.listEvents(token, 3)).toMatchObject([{ id: 'e209' }, { id: 'e208' }, { id: 'e207' }])
    expect(await lifecycle.listSignIns(token, 1_000)).toHaveLength(200)
  })
})

describe('a purge', () => {
  test('leaves to others for ten minutes those whose notice it could not send', async () => {
    const { lifecycle, clock, startMs, mailServer } = await withMember()
    mailServer.isAway = true
    clock.nowMs = startMs + 335 * DAY_MS
    const nothing = { erasedInactive: 0, erasedRequested: 0, erasedUnproved: 0, events: 3 }
    expect(await lifecycle.purge()).toEqual({ ...nothing, notified: 0, unsent: 1 })
    mailServer.isAway = false
    clock.nowMs += 10 * MINUTE_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, unsent: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 1, unsent: 0 })
  })

  test('goes on in batches of a hundred, or as many as it is told, until one is not full', async () => {
    const { lifecycle, store, work } = await withMember()
    const asked: unknown[] = []
    const deleteExpired = store.deleteExpired.bind(store)
    store.deleteExpired = async (atMs, limit) => {
      asked.push(limit)
      return asked.length < 3 ? limit : await deleteExpired(atMs, limit)
    }
    await lifecycle.purge()
    expect(asked.splice(0)).toEqual([100, 100, 100])
    await lifecycle.purge({ batchSize: 7 })
    expect(asked).toEqual([7, 7, 7])
    expect(work).toContain('deleteExpired')
  })

  test('claims, erases and forgets nothing where the policy has no retention', async () => {
    const { retention: _, history: __, ...silent } = policy
    const { lifecycle, work } = await withMember({ policy: silent })
    const nothing = { notified: 0, unsent: 0, erasedInactive: 0, erasedRequested: 0, erasedUnproved: 0, events: 0 }
    expect(await lifecycle.purge()).toEqual(nothing)
    expect(work).toEqual(['eraseDue', 'eraseUnproved', 'deleteExpired'])
    work.length = 0
    expect(await lifecycle.purge({ dryRun: true })).toEqual(nothing)
    expect(work).toEqual([])
  })

  test('without days for earlier passwords forgets none', async () => {
    const { lifecycle, work } = await withMember({ policy: { ...policy, history: { rememberedPasswords: 3 } } })
    await lifecycle.purge()
    expect(work).not.toContain('forgetEarlierPasswords')
  })

  test('tells why each account is gone', async () => {
    const retention = { inactiveAccountDays: 10 }
    const { lifecycle, member, clock, startMs, store, events } = await withMember({ policy: { ...policy, retention } })
    const other = await member('paul@example.org')
    await lifecycle.requestErasure(other.token, 3)
    const unproved = { address: 'marie@example.org', password, language: 'fr', context: [] } as const
    await lifecycle.register(unproved)
    await lifecycle.whenIdle()
    events.length = 0
    clock.nowMs = startMs + 10 * DAY_MS
    await store.touch(other.account.id, clock.nowMs)
    expect(await lifecycle.purge()).toMatchObject({ erasedInactive: 1, erasedRequested: 1, erasedUnproved: 1 })
    expect(events.map(({ code, details }) => [code, details])).toEqual(
      ['inactive', 'requested', 'unproved'].map((why) => ['erased', { why }])
    )
  })

  test('erases after the last of three notices, and tells each by its days', async () => {
    const retention = { inactiveAccountDays: 100, noticeDays: [30, 14, 7] }
    const { lifecycle, clock, startMs, events } = await withMember({ policy: { ...policy, retention } })
    events.length = 0
    for (const days of [70, 86, 93]) {
      clock.nowMs = startMs + days * DAY_MS
      expect(await lifecycle.purge()).toMatchObject({ notified: 1, erasedInactive: 0 })
    }
    clock.nowMs = startMs + 100 * DAY_MS
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, erasedInactive: 1 })
    const told = events.filter(({ code }) => code === 'inactivity_notified')
    expect(told.map(({ details }) => details)).toEqual([{ days: 30 }, { days: 14 }, { days: 7 }])
  })

  test('sends notices in the order of their days, whatever the order of the policy', async () => {
    const retention = { inactiveAccountDays: 100, noticeDays: [5, 20] }
    const { lifecycle, clock, startMs, mails } = await withMember({ policy: { ...policy, retention } })
    for (const days of [80, 95, 100]) {
      clock.nowMs = startMs + days * DAY_MS
      expect(await lifecycle.purge({ dryRun: true })).toMatchObject({
        notified: days === 100 ? 0 : 1,
        erasedInactive: days === 100 ? 1 : 0
      })
      await lifecycle.purge()
    }
    expect(mails).toHaveLength(2)
    expect(await lifecycle.findByAddress(jeanne)).toBe(null)
  })
})

describe('an operator', () => {
  test('finds an account by its address, and writes what the application says of it', async () => {
    const { lifecycle, account, startMs } = await withMember()
    expect(await lifecycle.findByAddress(jeanne)).toEqual({ ...account, lastActivityAtMs: startMs })
    const update = { language: 'en', context: ['Jeanne'], groups: ['administrators'] } as const
    expect(await lifecycle.updateFacts(account.id, update)).toBe(true)
    expect(await lifecycle.findByAddress(jeanne)).toEqual({ ...account, ...update })
    expect(await lifecycle.updateFacts('nobody', update)).toBe(false)
    expect(await lifecycle.findByAddress('nobody@example.org')).toBe(null)
  })
})
