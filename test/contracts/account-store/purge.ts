import { expect, describe, test } from 'vitest'
import type { InactivityQuery } from '../../../src/account/lifecycle/index.ts'
import type { StoredAccounts } from './stored-accounts.ts'
import { newAccount, newSession, newToken, startMs } from './stored-samples.ts'

const MANY = 20

export function describePurge({ opened, registered, stored }: StoredAccounts): void {
  describe('purge', () => {
    const query = { lastNoticeDays: null, dueAtMs: startMs, nowMs: startMs + 100, limit: 10 }

    async function ids(facts: Partial<InactivityQuery>, afterId: string | null = null) {
      const found = await opened().findInactive({ ...query, ...facts, afterId })
      return found.map(({ id }) => id)
    }

    test('who was last active by an instant is found in the order of ids, page by page', async () => {
      const found = [await registered(), await registered(), await registered()].map(({ id }) => id)
      const late = await registered({ createdAtMs: startMs + 1 })
      expect(await ids({})).toEqual(found)
      expect(await ids({ limit: 2 })).toEqual(found.slice(0, 2))
      expect(await ids({ limit: 2 }, found[1])).toEqual(found.slice(2))
      expect(await ids({ dueAtMs: startMs + 1 })).toEqual([...found, late.id])
      expect(await ids({ dueAtMs: startMs - 1 })).toEqual([])
    })

    test('their order is that of ids, whichever was registered first', async () => {
      const { store } = await registered({ id: 'b' })
      for (const id of ['c', 'a']) await store.register(newAccount({ id }))
      expect(await ids({})).toEqual(['a', 'b', 'c'])
      expect(await ids({ limit: 1 }, 'a')).toEqual(['b'])
    })

    test('an account that is exempt, or that nobody proved, is not among them', async () => {
      await registered({ isExemptFromPurge: true })
      await registered({ addressProvedAtMs: null })
      expect(await ids({})).toEqual([])
      expect(await opened().claimInactive(query, startMs + 200)).toEqual([])
      expect(await opened().eraseInactive(query)).toEqual([])
    })

    test('after a notice the announced day counts, and an activity cancels it', async () => {
      const { store, id } = await registered()
      const notice = { days: 30, eraseAtMs: startMs + 50 }
      expect(await store.markInactive(id, startMs, notice)).toBe(true)
      expect(await ids({})).toEqual([])
      expect(await ids({ lastNoticeDays: 7, dueAtMs: startMs + 50 })).toEqual([])
      expect(await ids({ lastNoticeDays: 30, dueAtMs: startMs + 49 })).toEqual([])
      expect(await ids({ lastNoticeDays: 30, dueAtMs: startMs + 50 })).toEqual([id])
      await store.touch(id, startMs + 60)
      expect(await ids({ lastNoticeDays: 30, dueAtMs: startMs + 50 })).toEqual([])
      expect(await store.markInactive(id, startMs, notice)).toBe(false)
      expect(await store.markInactive(`${id}0`, startMs, notice)).toBe(false)
      expect(await stored(id)).toMatchObject({ inactivityNotice: null })
    })

    test('what a worker has claimed is left by the others until its claim ends', async () => {
      const store = opened()
      const all = [await registered(), await registered(), await registered()].map(({ id }) => id)
      const first = await store.claimInactive({ ...query, limit: 2 }, startMs + 200)
      const rest = await store.claimInactive({ ...query, limit: 2 }, startMs + 200)
      expect([...first, ...rest].map(({ id }) => id).toSorted()).toEqual(all)
      expect([first.length, rest.length]).toEqual([2, 1])
      expect(await store.claimInactive({ ...query, nowMs: startMs + 199 }, startMs + 300)).toEqual([])
      expect(await store.eraseInactive({ ...query, nowMs: startMs + 199 })).toEqual([])
      expect(await store.claimInactive({ ...query, nowMs: startMs + 200 }, startMs + 300)).toHaveLength(3)
    })

    test('many workers at once claim each account once', async () => {
      const store = opened()
      for (let count = 0; count < MANY; count++) await registered()
      const claims = await Promise.all(
        Array.from({ length: MANY }, () => store.claimInactive({ ...query, limit: 3 }, startMs + 200))
      )
      const claimed = claims.flat().map(({ id }) => id)
      expect(new Set(claimed).size).toBe(claimed.length)
    })

    test('erases who is due, in batches, and nobody else', async () => {
      const store = opened()
      const due = [await registered(), await registered()].map(({ id }) => id)
      const active = await registered({ createdAtMs: startMs + 1 })
      for (const id of due) await store.markInactive(id, startMs, { days: 7, eraseAtMs: startMs + 50 })
      const last = { ...query, lastNoticeDays: 7, dueAtMs: startMs + 50 }
      expect(await store.eraseInactive({ ...last, dueAtMs: startMs + 49 })).toEqual([])
      const erased = [...(await store.eraseInactive({ ...last, limit: 1 })), ...(await store.eraseInactive(last))]
      expect(erased.toSorted()).toEqual(due)
      expect(await store.eraseInactive(last)).toEqual([])
      expect(await store.findAccount({ id: due[0]! })).toBe(null)
      expect(await stored(active.id)).not.toBe(null)
    })

    test('erases who asked for it, from that instant on', async () => {
      const due = await registered({ eraseAtMs: startMs + 5 })
      await registered({ eraseAtMs: startMs + 6 })
      await registered()
      expect(await due.store.eraseDue(startMs + 4, 10)).toEqual([])
      expect(await due.store.eraseDue(startMs + 5, 10)).toEqual([due.id])
      expect(await due.store.eraseDue(startMs + 6, 0)).toEqual([])
    })

    test('erases who never proved an address, made before an instant', async () => {
      const old = await registered({ addressProvedAtMs: null })
      await registered({ addressProvedAtMs: null, createdAtMs: startMs + 1 })
      await registered()
      expect(await old.store.eraseUnproved(startMs, 10)).toEqual([])
      expect(await old.store.eraseUnproved(startMs + 1, 10)).toEqual([old.id])
    })

    test('forgets earlier passwords by when they were replaced, in batches, and nothing else', async () => {
      const { store } = await registered()
      const [young, middle, old] = [9, 5, 1].map((age) => ({ hash: `hash ${age}`, replacedAtMs: startMs + age }))
      const withEarlier = async (...earlier: NonNullable<typeof young>[]) => {
        const { credential } = newAccount()
        return await registered({ credential: { ...credential, earlier } })
      }
      const all = await withEarlier(young!, middle!, old!)
      const one = await withEarlier(middle!)
      const late = await withEarlier(young!)
      const earlierOf = async ({ id }: { readonly id: string }) => (await stored(id)).credential.earlier
      expect(await store.forgetEarlierPasswords(startMs, 10)).toBe(0)
      expect(await store.forgetEarlierPasswords(startMs + 1, 10)).toBe(1)
      expect(await earlierOf(all)).toEqual([young, middle])
      expect(await store.forgetEarlierPasswords(startMs + 5, 1)).toBe(1)
      expect(await store.forgetEarlierPasswords(startMs + 5, 1)).toBe(1)
      expect(await store.forgetEarlierPasswords(startMs + 5, 1)).toBe(0)
      expect([await earlierOf(all), await earlierOf(one), await earlierOf(late)]).toEqual([[young], [], [young]])
      expect(await stored(one.id)).toMatchObject({ version: 1, credential: { hash: one.account.credential.hash } })
    })

    test('deletes what has ended, in batches, and nothing else', async () => {
      const { store, id } = await registered()
      const idle = newSession({ idleUntilMs: startMs + 5 })
      const ended = newSession({ expiresAtMs: startMs + 5, idleUntilMs: startMs + 9 })
      const alive = newSession({ idleUntilMs: startMs + 6 })
      for (const session of [idle, ended, alive]) await store.insertSession(id, 1, session, 10)
      const token = newToken(id, { expiresAtMs: startMs + 5 })
      const good = newToken(id, { expiresAtMs: startMs + 6, purpose: 'address_change' })
      for (const each of [token, good]) await store.putToken(each)
      const device = { device: 'old', label: '', seenAtMs: startMs, expiresAtMs: startMs + 5 }
      await store.putDevice(id, device, null)
      await store.putDevice(id, { ...device, device: 'good', expiresAtMs: startMs + 6 }, null)
      await store.putDevice(id, { ...device, device: 'older' }, null)
      await store.putToken(newToken(id, { expiresAtMs: startMs + 5, purpose: 'password_change' }))
      expect(await store.deleteExpired(startMs + 4, 10)).toBe(0)
      expect(await store.deleteExpired(startMs + 5, 1)).toBe(3)
      expect(await store.deleteExpired(startMs + 5, 1)).toBe(3)
      expect(await store.deleteExpired(startMs + 5, 1)).toBe(0)
      expect(await store.listSessions(id)).toEqual([alive])
      expect(await store.findToken('recovery', token.digest)).toBe(null)
      expect(await store.findToken('address_change', good.digest)).not.toBe(null)
      expect((await store.listDevices(id)).map((each) => each.device)).toEqual(['good'])
    })
  })
}
