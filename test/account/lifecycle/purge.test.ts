import { describe, expect, test } from 'vitest'
import type { MailContent } from '../../../src/messages/index.ts'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'

const DAY_MS = 86_400_000
const paul = 'paul@example.org'

const eraseAtOf = (content: MailContent | undefined): number | undefined =>
  content?.code === 'inactivity_near' ? content.params.eraseAt.getTime() : undefined

async function withMembers(changes: Parameters<typeof openLifecycle>[0] = {}) {
  const opened = await openLifecycle(changes)
  const { account } = await opened.member()
  await opened.lifecycle.whenIdle()
  opened.mails.length = 0
  const { nowMs: startMs } = opened.clock
  return { ...opened, account, startMs }
}

describe('inactive accounts', () => {
  test('inactive accounts: warned, then removed', async () => {
    const { lifecycle, clock, mails, startMs, store, account, codes } = await withMembers()
    clock.nowMs = startMs + 335 * DAY_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, erasedInactive: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 1, unsent: 0, erasedInactive: 0 })
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, erasedInactive: 0 })
    expect(eraseAtOf(mails[0]?.content)).toBe(startMs + 365 * DAY_MS)
    clock.nowMs = startMs + 358 * DAY_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 1 })
    expect(mails).toHaveLength(2)
    clock.nowMs = startMs + 365 * DAY_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ erasedInactive: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, erasedInactive: 1 })
    expect(await store.findAccount({ id: account.id })).toBe(null)
    expect(codes().slice(-3)).toEqual(['inactivity_notified', 'inactivity_notified', 'erased'])
  })

  test('purge: last activity counts, a new sign-in cancels', async () => {
    const { lifecycle, clock, startMs, mails, store, account } = await withMembers()
    clock.nowMs = startMs + 358 * DAY_MS
    await lifecycle.purge()
    clock.nowMs = startMs + 364 * DAY_MS
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
    clock.nowMs = startMs + 400 * DAY_MS
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, erasedInactive: 0 })
    mails.length = 0
    clock.nowMs = startMs + (364 + 335) * DAY_MS
    expect(await lifecycle.purge()).toMatchObject({ notified: 1 })
    expect(await store.findAccount({ id: account.id })).not.toBe(null)
  })

  test('existing stock warned first: nobody has less time than the notices say', async () => {
    const { lifecycle, clock, startMs, mails } = await withMembers()
    const years = startMs + 5 * 365 * DAY_MS
    clock.nowMs = years
    expect(await lifecycle.purge()).toMatchObject({ notified: 1, erasedInactive: 0 })
    expect(eraseAtOf(mails[0]?.content)).toBe(years + 30 * DAY_MS)
    clock.nowMs = years + 23 * DAY_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, erasedInactive: 0 })
    // The timer stood still for ten days: the last notice moves the day.
    clock.nowMs = years + 33 * DAY_MS
    expect(await lifecycle.purge()).toMatchObject({ notified: 1, erasedInactive: 0 })
    expect(eraseAtOf(mails[1]?.content)).toBe(years + 40 * DAY_MS)
    clock.nowMs = years + 40 * DAY_MS - 1
    expect(await lifecycle.purge()).toMatchObject({ erasedInactive: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ erasedInactive: 1 })
  })

  test('purge idempotent, two-phase, marker only if the mail was really sent, dry run', async () => {
    const { lifecycle, clock, startMs, errors, work, mails, mailServer } = await withMembers()
    mailServer.isAway = true
    clock.nowMs = startMs + 335 * DAY_MS
    work.length = 0
    expect(await lifecycle.purge({ dryRun: true, batchSize: 1 })).toMatchObject({ notified: 1, erasedInactive: 0 })
    expect(new Set(work)).toEqual(new Set(['findInactive']))
    expect(await lifecycle.purge()).toMatchObject({ notified: 0, unsent: 1 })
    expect(errors).toHaveLength(1)
    expect(mails).toEqual([])
    // Not erased without its notice, however late it is; and the next run tries again.
    mailServer.isAway = false
    clock.nowMs = startMs + 400 * DAY_MS
    expect(await lifecycle.purge({ dryRun: true })).toMatchObject({ notified: 1, erasedInactive: 0 })
    expect(await lifecycle.purge()).toMatchObject({ notified: 1, unsent: 0, erasedInactive: 0 })
    expect(mails.map(({ to, content }) => [to, content.code])).toEqual([[jeanne, 'inactivity_near']])
    clock.nowMs += 30 * DAY_MS
    await lifecycle.purge()
    clock.nowMs += 7 * DAY_MS
    expect(await lifecycle.purge({ dryRun: true })).toMatchObject({ erasedInactive: 1 })
    expect(await lifecycle.purge()).toMatchObject({ erasedInactive: 1 })
  })

  test('an account may be exempt from purge (shared mailbox) and then gets no warning', async () => {
    const { lifecycle, member, clock, startMs, mails } = await withMembers()
    const other = await member(paul)
    expect(await lifecycle.updateFacts(other.account.id, { isExemptFromPurge: true })).toBe(true)
    await lifecycle.whenIdle()
    mails.length = 0
    for (const days of [335, 358, 365]) {
      clock.nowMs = startMs + days * DAY_MS
      await lifecycle.purge()
    }
    expect(new Set(mails.map(({ to }) => to))).toEqual(new Set([jeanne]))
    expect(await lifecycle.findByAddress(paul)).not.toBe(null)
    expect(await lifecycle.findByAddress(jeanne)).toBe(null)
  })

  test('many workers at once send each notice once and erase each account once', async () => {
    const { lifecycle, member, clock, startMs, mails, events } = await withMembers()
    for (const name of ['one', 'two', 'three', 'four']) await member(`${name}@example.org`)
    await lifecycle.whenIdle()
    mails.length = 0
    const runAll = async (days: number) => {
      clock.nowMs = startMs + days * DAY_MS
      await Promise.all(Array.from({ length: 4 }, () => lifecycle.purge({ batchSize: 2 })))
    }
    await runAll(335)
    expect(mails.map(({ to }) => to).toSorted()).toHaveLength(5)
    await runAll(358)
    expect(mails).toHaveLength(10)
    await runAll(365)
    expect(events.filter(({ code }) => code === 'erased')).toHaveLength(5)
  })

  test('are erased without a notice where the policy has none, and never where it has no days', async () => {
    const without = await withMembers({ policy: { ...policy, retention: { inactiveAccountDays: 100 } } })
    without.clock.nowMs += 100 * DAY_MS - 1
    expect(await without.lifecycle.purge()).toMatchObject({ erasedInactive: 0 })
    without.clock.nowMs += 1
    expect(await without.lifecycle.purge({ dryRun: true })).toMatchObject({ erasedInactive: 1 })
    expect(await without.lifecycle.purge()).toMatchObject({ erasedInactive: 1 })
    const { retention: _, ...silent } = policy
    const never = await withMembers({ policy: silent })
    never.clock.nowMs += 10_000 * DAY_MS
    const nothing = { notified: 0, unsent: 0, erasedInactive: 0, erasedRequested: 0, erasedUnproved: 0, events: 0 }
    expect(await never.lifecycle.purge()).toEqual(nothing)
    expect(await never.lifecycle.purge({ dryRun: true })).toEqual(nothing)
  })
})

describe('what else is over', () => {
  test('events are kept exactly as long as the policy says', async () => {
    const { lifecycle, clock, startMs, store, events } = await withMembers()
    const pseudonym = events[0]?.pseudonym ?? ''
    const count = (await store.listEvents(pseudonym, 100)).length
    clock.nowMs = startMs + 180 * DAY_MS
    expect(await lifecycle.purge({ batchSize: 1 })).toMatchObject({ events: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge({ batchSize: 1 })).toMatchObject({ events: count })
    expect(await store.listEvents(pseudonym, 100)).toEqual([])
  })

  test('a registration that nobody confirmed goes with its link', async () => {
    const { lifecycle, clock, startMs } = await withMembers()
    await lifecycle.register({ address: paul, password: newPassword, language: 'fr', context: [paul] })
    await lifecycle.whenIdle()
    clock.nowMs = startMs + DAY_MS
    expect(await lifecycle.purge()).toMatchObject({ erasedUnproved: 0 })
    clock.nowMs += 1
    expect(await lifecycle.purge()).toMatchObject({ erasedUnproved: 1 })
    expect(await lifecycle.findByAddress(paul)).toBe(null)
  })
})
