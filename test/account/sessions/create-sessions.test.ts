import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createSessions, type SessionEnds } from '../../../src/account/index.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

function open(idleMinutes = 30, maximumHours = 12) {
  const clock = { nowMs: Date.UTC(2026, 0, 1) }
  const rows = new Map<string, SessionEnds & { readonly account: string }>()
  const asked: string[] = []
  let writes = 0
  const sessions = createSessions<string>({
    policy: { idleMinutes, maximumHours },
    store: {
      async find(digest) {
        asked.push(digest)
        return rows.get(digest) ?? null
      },
      async extend(digest, idleUntilMs) {
        writes += 1
        rows.set(digest, { ...rows.get(digest)!, idleUntilMs })
      }
    },
    now: () => clock.nowMs
  })
  const begin = (account: string): string => {
    const { token, digest, ...ends } = sessions.issue()
    rows.set(digest, { account, ...ends })
    return token
  }
  return { sessions, begin, clock, rows, asked, writes: () => writes }
}

describe('a session', () => {
  test('is 256 random bits, of which a digest is stored', () => {
    const { sessions } = open()
    const [one, other] = [sessions.issue(), sessions.issue()]
    expect(one.token).toMatch(/^[\w-]{43}$/u)
    expect(one.token).not.toBe(other.token)
    expect(one.digest).toBe(createHash('sha256').update(`session\0${one.token}`).digest('base64url'))
    expect(sessions.digest(one.token)).toBe(one.digest)
  })

  test('ends at the last millisecond of its idle time', async () => {
    const { sessions, begin, clock } = open()
    const token = begin('jeanne')
    clock.nowMs += 30 * MINUTE_MS - 1
    expect(await sessions.find(token)).toBe('jeanne')
    clock.nowMs += 30 * MINUTE_MS
    expect(await sessions.find(token)).toBe(null)
  })

  test('that is used every minute ends all the same after its hours', async () => {
    const { sessions, begin, clock } = open()
    const token = begin('jeanne')
    for (let minute = 1; minute < 12 * 60; minute++) {
      clock.nowMs += MINUTE_MS
      expect(await sessions.find(token)).toBe('jeanne')
    }
    clock.nowMs += MINUTE_MS - 1
    expect(await sessions.find(token)).toBe('jeanne')
    clock.nowMs += 1
    expect(await sessions.find(token)).toBe(null)
  })

  test('that is used a thousand times a minute is written once a minute', async () => {
    const { sessions, begin, clock, writes } = open()
    const token = begin('jeanne')
    for (let use = 0; use < 3_000; use++) {
      clock.nowMs += 60
      await sessions.find(token)
    }
    expect(writes()).toBe(3)
  })

  test('of a clock that went back is not shortened', async () => {
    const { sessions, begin, clock, rows } = open()
    const token = begin('jeanne')
    const before = [...rows.values()]
    clock.nowMs -= 10 * HOUR_MS
    expect(await sessions.find(token)).toBe('jeanne')
    expect([...rows.values()]).toEqual(before)
  })

  test('that nobody has is looked for, and found by nobody', async () => {
    const { sessions, asked, writes } = open()
    expect(await sessions.find('x'.repeat(43))).toBe(null)
    expect([asked, writes()]).toEqual([[sessions.digest('x'.repeat(43))], 0])
  })

  test('of an idle time longer than its hours ends with them', () => {
    const { idleUntilMs, expiresAtMs } = open(120, 1).sessions.issue()
    expect(idleUntilMs).toBe(expiresAtMs)
  })

  test.each(['', 'x', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}é`])(
    'is not looked for under %j',
    async (token) => {
      const { sessions, asked } = open()
      expect(await sessions.find(token)).toBe(null)
      expect(asked).toEqual([])
    }
  )
})
