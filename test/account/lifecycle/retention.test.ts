import { describe, expect, test } from 'vitest'
import { renderNotice } from '../../../src/compliance/index.ts'
import { sampleService } from '../../compliance/notices/sample-service.ts'
import { jeanne, newPassword, openLifecycle, password, policy as base } from './open-lifecycle.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** Each time is another number, so that a row of the notice can be no other one's. */
const policy = {
  ...base,
  service: sampleService,
  history: { rememberedPasswords: 3, days: 5 },
  recovery: { linkMinutes: 7, maximumRequestsPerDay: 5, endsOtherSessions: true },
  temporaryPasswords: { hours: 3 },
  sessions: { idleMinutes: 1_440, maximumHours: 2 },
  throttling: { ...base.throttling, knownDevices: { rememberDays: 6, maximumFailuresPerDay: 5 } },
  retention: { eventsDays: 17, inactiveAccountDays: 40, noticeDays: [9, 4] }
}
const notice = renderNotice(policy, { kind: 'retention', format: 'markdown', language: 'en' }).replaceAll('\u00a0', ' ')

type Opened = Awaited<ReturnType<typeof withMember>>

async function withMember() {
  const opened = await openLifecycle({ policy })
  const begun = await opened.member()
  await opened.lifecycle.whenIdle()
  opened.mails.length = 0
  return { ...opened, ...begun }
}

const linkOf = async ({ lifecycle, tokenTo }: Opened): Promise<string> => {
  await lifecycle.recovery.request(jeanne, 'en')
  await lifecycle.whenIdle()
  return tokenTo(jeanne)
}

interface Kind {
  /** As the notice says it. */
  readonly announced: string
  readonly afterMs: number
  /** What is there at the start: whether it still is, or still opens anything. */
  readonly begin: (opened: Opened) => Promise<() => Promise<boolean>>
  /** Whether it is there at its last instant still: an event of just as many days is not older than they are. */
  readonly isThereAtItsEnd?: true
}

const kinds: Readonly<Record<string, Kind>> = {
  events: {
    announced: 'Security events of accounts | 17 days',
    afterMs: 17 * DAY_MS,
    isThereAtItsEnd: true,
    begin: async ({ store, events }) => {
      const pseudonym = events[0]?.pseudonym ?? ''
      return async () => (await store.listEvents(pseudonym, 1)).length > 0
    }
  },
  'earlier passwords': {
    announced: 'the others 5 days after they were replaced',
    afterMs: 5 * DAY_MS,
    begin: async ({ lifecycle, store, token, account }) => {
      await lifecycle.changePassword({ token, currentPassword: password, newPassword })
      return async () => ((await store.findAccount({ id: account.id }))?.credential.earlier.length ?? 0) > 0
    }
  },
  'recovery links': {
    announced: 'Links sent for a forgotten password | 7 minutes',
    afterMs: 7 * MINUTE_MS,
    begin: async (opened) => {
      const link = await linkOf(opened)
      return () => opened.lifecycle.recovery.isGood(link)
    }
  },
  'temporary passwords': {
    announced: 'Temporary passwords | 3 hours',
    afterMs: 3 * HOUR_MS,
    begin: async ({ lifecycle, account }) => {
      const issued = await lifecycle.issueTemporaryPassword(account.id)
      if (issued.outcome !== 'issued') throw new Error(issued.outcome)
      const attempt = { address: jeanne, password: issued.password }
      return async () => (await lifecycle.signIn(attempt)).outcome === 'password_must_change'
    }
  },
  sessions: {
    announced: 'Sessions | 2 hours at most',
    afterMs: 2 * HOUR_MS,
    begin: async ({ lifecycle, store, token, account }) => {
      return async () =>
        (await lifecycle.findSession(token)) !== null || (await store.listSessions(account.id)).length > 0
    }
  },
  'known devices': {
    announced: 'Known devices | 6 days after you last signed in with the device',
    afterMs: 6 * DAY_MS,
    begin: async ({ store, account }) => {
      return async () => (await store.listDevices(account.id)).length > 0
    }
  }
}

describe('the retention that is announced is the one that is applied', () => {
  test.each(Object.entries(kinds))('%s', async (_name, { announced, afterMs, begin, isThereAtItsEnd = false }) => {
    expect(notice).toContain(announced)
    const opened = await withMember()
    const { lifecycle, clock } = opened
    const isThere = await begin(opened)
    const startMs = clock.nowMs
    clock.nowMs = startMs + afterMs - 1
    await lifecycle.purge()
    expect(await isThere()).toBe(true)
    clock.nowMs = startMs + afterMs
    await lifecycle.purge()
    expect(await isThere()).toBe(isThereAtItsEnd)
    clock.nowMs = startMs + afterMs + 1
    await lifecycle.purge()
    expect(await isThere()).toBe(false)
  })

  test('accounts, and the messages before', async () => {
    expect(notice).toContain('or 40 days after you last signed in')
    expect(notice).toContain('You are sent a message 9 days and 4 days before.')
    const { lifecycle, clock, store, account, mails } = await withMember()
    const startMs = clock.nowMs
    /** How many messages there were, and whether the account is there. */
    const standAt = async (afterMs: number) => {
      clock.nowMs = startMs + afterMs
      await lifecycle.purge()
      return [mails.length, (await store.findAccount({ id: account.id })) !== null]
    }
    expect(await standAt(31 * DAY_MS - 1)).toEqual([0, true])
    expect(await standAt(31 * DAY_MS)).toEqual([1, true])
    expect(await standAt(36 * DAY_MS - 1)).toEqual([1, true])
    expect(await standAt(36 * DAY_MS)).toEqual([2, true])
    expect(await standAt(40 * DAY_MS - 1)).toEqual([2, true])
    expect(await standAt(40 * DAY_MS)).toEqual([2, false])
    const eraseAt = new Date(startMs + 40 * DAY_MS)
    expect(mails.map(({ content }) => content)).toEqual(
      Array.from({ length: 2 }, () => ({
        code: 'inactivity_near',
        params: {
          service: 'Le Guichet',
          eraseAt,
          signInAddress: 'https://guichet.example/sign-in',
          contestAddress: 'mailto:aide@guichet.example'
        }
      }))
    )
  })

  test('each row of the notice but the application’s own has its kind here', () => {
    const rows = notice.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    const own = ['Data', 'Deal with your requests', 'Send you a newsletter', 'Your account']
    const others = rows.filter((row) => !own.some((name) => row.startsWith(`| ${name} `)))
    const announced = Object.values(kinds).map((kind) => kind.announced)
    expect(others.filter((row) => !announced.some((each) => row.includes(each)))).toEqual([])
    expect(others).toHaveLength(announced.length)
  })
})
