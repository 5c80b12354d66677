import type { AccountStore } from '../account-store.ts'
import type { AccountRow, AccountRows } from './account-rows.ts'

type Accounts = Pick<
  AccountStore,
  'register' | 'findAccount' | 'write' | 'rehash' | 'touch' | 'requireChange' | 'erase'
>

export function createMemoryAccounts(rows: AccountRows): Accounts {
  return {
    async register(account) {
      const found = rows.withAddress(account.address)
      if (found !== undefined && found.account.addressProvedAtMs !== null) return false
      if (found !== undefined) rows.erase(found)
      rows.insert(account)
      return true
    },

    async findAccount(by) {
      const row = 'id' in by ? rows.byId.get(by.id) : rows.withAddress(by.address)
      return row?.account ?? null
    },

    async write(id, version, change, { endsSessions, voidsTokens = false, forgetsDevices = false } = {}) {
      const row = rows.byId.get(id)
      if (row === undefined || row.account.version !== version) return 'conflict'
      const { account } = row
      const holder = rows.withAddress(change.address ?? account.address)
      if (holder !== undefined && holder !== row) return 'address_taken'
      const sessionGeneration = account.sessionGeneration + (endsSessions === undefined ? 0 : 1)
      if (typeof endsSessions?.exceptDigest === 'string') {
        keepSession(row, endsSessions.exceptDigest, sessionGeneration)
      }
      const tokenGeneration = account.tokenGeneration + (voidsTokens ? 1 : 0)
      rows.update(row, { ...change, version: version + 1, sessionGeneration, tokenGeneration })
      if (forgetsDevices) row.devices.clear()
      return 'written'
    },

    async rehash(id, oldHash, newHash) {
      const row = rows.byId.get(id)
      if (row === undefined || row.account.credential.hash !== oldHash) return false
      rows.update(row, { credential: { ...row.account.credential, hash: newHash } })
      return true
    },

    async touch(id, atMs) {
      const row = rows.byId.get(id)
      if (row === undefined) return
      rows.update(row, { lastActivityAtMs: Math.max(row.account.lastActivityAtMs, atMs), inactivityNotice: null })
    },

    async requireChange({ reason, setBeforeMs, ids, afterId, limit, endsSessions }) {
      const chosen: string[] = []
      for (const row of rows.after(afterId)) {
        const { id, credential, version, sessionGeneration } = row.account
        if (chosen.length === limit) break
        if (credential.mustChange !== null || credential.setAtMs >= setBeforeMs) continue
        if (ids !== null && !ids.includes(id)) continue
        rows.update(row, {
          credential: { ...credential, mustChange: reason },
          version: version + 1,
          sessionGeneration: sessionGeneration + (endsSessions ? 1 : 0)
        })
        chosen.push(id)
      }
      return chosen
    },

    async erase(id, version) {
      const row = rows.byId.get(id)
      if (row === undefined || row.account.version !== version) return false
      rows.erase(row)
      return true
    }
  }
}

function keepSession({ account, sessions }: AccountRow, digest: string, sessionGeneration: number): void {
  const kept = sessions.get(digest)
  if (kept?.sessionGeneration === account.sessionGeneration) sessions.set(digest, { ...kept, sessionGeneration })
}
