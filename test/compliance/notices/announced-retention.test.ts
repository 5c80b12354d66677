import { describe, expect, test } from 'vitest'
import { renderNotice } from '../../../src/compliance/index.ts'
import type { AccountSecurityPolicy } from '../../../src/index.ts'
import { openLifecycle, policy as base } from '../../account/lifecycle/open-lifecycle.ts'
import { readSeconds } from './read-numbers.ts'
import { sampleService } from './sample-service.ts'

const describing = (retention: AccountSecurityPolicy['retention']): AccountSecurityPolicy => ({
  ...base,
  ...(retention === undefined ? {} : { retention }),
  service: sampleService
})

/** What a person reads: the page that says how long the service keeps what. */
function announced(policy: AccountSecurityPolicy, language: 'fr' | 'en') {
  const text = renderNotice(policy, { kind: 'retention', format: 'markdown', language }).replaceAll('\\', '')
  const [events, inactive, notice] = {
    fr: [
      /Journal de sécurité des comptes \| (.*?) \|/u,
      /fermiez, ou (.*?) après votre/u,
      /un message (.*?) (?:et|avant)/u
    ],
    en: [/Security events of accounts \| (.*?) \|/u, /close it, or (.*?) after you/u, /a message (.*?) (?:and|before)/u]
  }[language].map((pattern) => 1_000 * readSeconds(pattern.exec(text)?.[1] ?? ''))
  return { eventsMs: events ?? 0, inactiveMs: inactive ?? 0, noticeMs: notice ?? 0 }
}

describe.each(['fr', 'en'] as const)('the retention that the notice announces in %s', (language) => {
  test.each([
    { eventsDays: 180, inactiveAccountDays: 365, noticeDays: [30, 7] },
    { eventsDays: 365, inactiveAccountDays: 1_095, noticeDays: [60] },
    { eventsDays: 1, inactiveAccountDays: 31, noticeDays: [2] }
  ])('is what the purge applies: $eventsDays and $inactiveAccountDays days', async (retention) => {
    const policy = describing(retention)
    const { eventsMs, inactiveMs, noticeMs } = announced(policy, language)
    const { lifecycle, member, clock, store } = await openLifecycle({ policy })
    const { account } = await member()
    await lifecycle.whenIdle()
    const startMs = clock.nowMs
    clock.nowMs = startMs + eventsMs
    expect((await lifecycle.purge()).events).toBe(0)
    clock.nowMs = startMs + inactiveMs - noticeMs - 1
    expect((await lifecycle.purge()).notified).toBe(0)
    clock.nowMs += 1
    expect((await lifecycle.purge()).notified).toBe(1)
    for (const days of retention.noticeDays.slice(1)) {
      clock.nowMs = startMs + inactiveMs - days * 86_400_000
      await lifecycle.purge()
    }
    clock.nowMs = startMs + inactiveMs - 1
    expect((await lifecycle.purge()).erasedInactive).toBe(0)
    clock.nowMs += 1
    expect((await lifecycle.purge()).erasedInactive).toBe(1)
    expect(await store.findAccount({ id: account.id })).toBe(null)
  })

  test('and its events are kept for as long as it says, and not a moment longer', async () => {
    const policy = describing({ eventsDays: 200 })
    const { lifecycle, member, clock, store, events } = await openLifecycle({ policy })
    await member()
    await lifecycle.whenIdle()
    const stored = await store.listEvents(events[0]?.pseudonym ?? '', 100)
    expect(stored.length).toBeGreaterThan(0)
    clock.nowMs += announced(policy, language).eventsMs
    expect((await lifecycle.purge()).events).toBe(0)
    clock.nowMs += 1
    expect((await lifecycle.purge()).events).toBe(stored.length)
  })
})
