import { expect, describe, test } from 'vitest'
import type { StoredAccounts } from './stored-accounts.ts'
import { newDigest, newSession, startMs } from './stored-samples.ts'

export function describeSessions({ registered, stored }: StoredAccounts): void {
  describe('sessions', () => {
    test('a session comes back as it was given, with its account', async () => {
      const { store, id } = await registered()
      const session = newSession({ label: 'Firefox, « Linux »' })
      expect(await store.insertSession(id, 1, session, 10)).toBe(true)
      expect(await store.findSession(session.digest)).toEqual({ session, account: await stored(id) })
      expect(await store.findSession(newDigest())).toBe(null)
    })

    test('its ends and times move where they are named', async () => {
      const { store, id } = await registered()
      const session = newSession()
      await store.insertSession(id, 1, session, 10)
      await store.updateSession(session.digest, { idleUntilMs: startMs + 5, seenAtMs: startMs + 4 })
      await store.updateSession(session.digest, { provedAtMs: startMs + 3 })
      const moved = { ...session, idleUntilMs: startMs + 5, seenAtMs: startMs + 4, provedAtMs: startMs + 3 }
      expect((await store.findSession(session.digest))?.session).toEqual(moved)
      await store.updateSession(newDigest(), { seenAtMs: startMs })
    })

    test('all of an account end in one write, and one of them is kept where it is named', async () => {
      const { store, id } = await registered()
      const other = await registered()
      const sessions = Array.from({ length: 5 }, () => newSession())
      for (const session of sessions) await store.insertSession(id, 1, session, 10)
      const foreign = newSession()
      await store.insertSession(other.id, 1, foreign, 10)
      const kept = sessions[2]!
      expect(await store.write(id, 1, {}, { endsSessions: { exceptDigest: kept.digest } })).toBe('written')
      expect(await stored(id)).toMatchObject({ version: 2, sessionGeneration: 2, tokenGeneration: 1 })
      expect(await store.listSessions(id)).toEqual([kept])
      expect(await store.findSession(kept.digest)).not.toBe(null)
      expect(await store.findSession(sessions[0]!.digest)).toBe(null)
      expect(await store.write(id, 2, {}, { endsSessions: { exceptDigest: foreign.digest } })).toBe('written')
      expect(await store.listSessions(id)).toEqual([])
      expect(await store.listSessions(other.id)).toEqual([foreign])
    })

    test('one that ended is not brought back as the one to keep', async () => {
      const { store, id } = await registered()
      const session = newSession()
      await store.insertSession(id, 1, session, 10)
      await store.write(id, 1, {}, { endsSessions: { exceptDigest: null } })
      await store.write(id, 2, {}, { endsSessions: { exceptDigest: session.digest } })
      expect(await store.findSession(session.digest)).toBe(null)
    })

    test('none begins with a password that was changed meanwhile', async () => {
      const { store, id } = await registered()
      await store.write(id, 1, {}, { endsSessions: { exceptDigest: null } })
      const late = newSession()
      expect(await store.insertSession(id, 1, late, 10)).toBe(false)
      expect(await store.findSession(late.digest)).toBe(null)
      expect(await store.insertSession(id, 2, newSession(), 10)).toBe(true)
      expect(await store.insertSession(`${id}0`, 1, newSession(), 10)).toBe(false)
    })

    test('beyond the most that an account may have, the earliest end', async () => {
      const { store, id } = await registered()
      const sessions = [3, 1, 2, 4].map((age) => newSession({ createdAtMs: startMs + age, seenAtMs: startMs + age }))
      for (const session of sessions) await store.insertSession(id, 1, session, 3)
      expect(await store.listSessions(id)).toEqual([sessions[3], sessions[0], sessions[2]])
    })

    test('those of one time are listed by their digests, and of nobody there are none', async () => {
      const { store, id } = await registered()
      const [a, b, c] = ['a', 'b', 'c'].map((letter) => newSession({ digest: letter.repeat(43) }))
      for (const session of [b!, c!, a!]) await store.insertSession(id, 1, session, 10)
      expect(await store.listSessions(id)).toEqual([a, b, c])
      expect(await store.listSessions(`${id}0`)).toEqual([])
      expect(await store.endSession(`${id}0`, a!.digest)).toBe(false)
    })

    test('the owner of a session ends it, and nobody else', async () => {
      const one = await registered()
      const other = await registered()
      const session = newSession()
      await one.store.insertSession(one.id, 1, session, 10)
      expect(await one.store.endSession(other.id, session.digest)).toBe(false)
      expect(await one.store.findSession(session.digest)).not.toBe(null)
      expect(await one.store.endSession(one.id, session.digest)).toBe(true)
      expect(await one.store.endSession(one.id, session.digest)).toBe(false)
      expect(await one.store.findSession(session.digest)).toBe(null)
    })
  })
}
