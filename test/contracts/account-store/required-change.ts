import { expect, describe, test } from 'vitest'
import type { StoredAccounts } from './stored-accounts.ts'
import { newAccount, newSession, startMs } from './stored-samples.ts'

export function describeRequiredChange({ opened, registered, stored }: StoredAccounts): void {
  describe('a required change', () => {
    const all = {
      reason: 'forced',
      setBeforeMs: startMs + 1,
      ids: null,
      afterId: null,
      limit: 2,
      endsSessions: false
    } as const

    test('goes through all accounts in batches, each once', async () => {
      const store = opened()
      const ids: string[] = []
      for (let count = 0; count < 5; count++) ids.push((await registered()).id)
      expect(await store.requireChange(all)).toEqual(ids.slice(0, 2))
      expect(await store.requireChange({ ...all, afterId: ids[1]! })).toEqual(ids.slice(2, 4))
      expect(await store.requireChange({ ...all, afterId: ids[3]! })).toEqual(ids.slice(4))
      expect(await store.requireChange(all)).toEqual([])
      expect(await stored(ids[0]!)).toMatchObject({ version: 2, credential: { mustChange: 'forced' } })
    })

    test('is not asked of a password that is new enough, nor of other accounts than those named', async () => {
      const old = await registered()
      const fresh = await registered()
      await old.store.write(fresh.id, 1, { credential: { ...fresh.account.credential, setAtMs: startMs + 1 } })
      const other = await registered()
      expect(await old.store.requireChange({ ...all, ids: [old.id, fresh.id] })).toEqual([old.id])
      expect(await stored(other.id)).toMatchObject({ version: 1, credential: { mustChange: null } })
      expect(await old.store.requireChange({ ...all, ids: [] })).toEqual([])
    })

    test('leaves a temporary password one', async () => {
      const credential = {
        ...newAccount().credential,
        mustChange: 'temporary' as const,
        temporaryUntilMs: startMs + 9
      }
      const { store, id } = await registered({ credential })
      expect(await store.requireChange(all)).toEqual([])
      expect(await stored(id)).toMatchObject({ credential })
    })

    test('ends the sessions where it is asked to', async () => {
      const one = await registered()
      const other = await registered()
      const sessions = [newSession(), newSession()] as const
      await one.store.insertSession(one.id, 1, sessions[0], 10)
      await one.store.insertSession(other.id, 1, sessions[1], 10)
      await one.store.requireChange({ ...all, ids: [one.id], endsSessions: true })
      await one.store.requireChange({ ...all, ids: [other.id], endsSessions: false })
      expect(await stored(one.id)).toMatchObject({ sessionGeneration: 2, tokenGeneration: 1 })
      expect(await one.store.findSession(sessions[0].digest)).toBe(null)
      expect(await one.store.findSession(sessions[1].digest)).not.toBe(null)
    })
  })
}
