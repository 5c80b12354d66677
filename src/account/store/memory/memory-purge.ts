import type { EarlierPassword } from '../../history/earlier-passwords.ts'
import type { AccountStore, InactivityQuery } from '../account-store.ts'
import type { StoredAccount } from '../stored-account.ts'
import type { AccountRow, AccountRows } from './account-rows.ts'

type Purge = Pick<
  AccountStore,
  | 'findInactive'
  | 'claimInactive'
  | 'markInactive'
  | 'eraseInactive'
  | 'eraseDue'
  | 'eraseUnproved'
  | 'forgetEarlierPasswords'
  | 'deleteExpired'
>

export function createMemoryPurge(rows: AccountRows): Purge {
  function first(limit: number, afterId: string | null, isChosen: (row: AccountRow) => boolean): AccountRow[] {
    return [...rows.after(afterId)].filter(isChosen).slice(0, limit)
  }

  function erase(chosen: readonly AccountRow[]): string[] {
    for (const row of chosen) rows.erase(row)
    return chosen.map(({ account }) => account.id)
  }

  return {
    findInactive: async ({ afterId, ...query }) =>
      first(query.limit, afterId, (row) => isInactive(row, query)).map(({ account }) => account),

    async claimInactive(query, claimedUntilMs) {
      const chosen = first(query.limit, null, (row) => isInactive(row, query))
      for (const row of chosen) row.claimedUntilMs = claimedUntilMs
      return chosen.map(({ account }) => account)
    },

    async markInactive(id, lastActivityAtMs, inactivityNotice) {
      const row = rows.byId.get(id)
      if (row === undefined || row.account.lastActivityAtMs !== lastActivityAtMs) return false
      rows.update(row, { inactivityNotice })
      return true
    },

    eraseInactive: async (query) => erase(first(query.limit, null, (row) => isInactive(row, query))),

    eraseDue: async (atMs, limit) =>
      erase(first(limit, null, ({ account: { eraseAtMs } }) => eraseAtMs !== null && eraseAtMs <= atMs)),

    eraseUnproved: async (createdBeforeMs, limit) =>
      erase(
        first(limit, null, ({ account }) => account.addressProvedAtMs === null && account.createdAtMs < createdBeforeMs)
      ),

    async forgetEarlierPasswords(replacedByMs, limit) {
      const isOver = ({ replacedAtMs }: EarlierPassword): boolean =>
        replacedAtMs !== null && replacedAtMs <= replacedByMs
      const chosen = first(limit, null, ({ account }) => account.credential.earlier.some(isOver))
      for (const row of chosen) {
        const { credential } = row.account
        const earlier = credential.earlier.filter((each) => !isOver(each))
        rows.update(row, { credential: { ...credential, earlier } })
      }
      return chosen.length
    },

    async deleteExpired(atMs, limit) {
      const left = { sessions: limit, tokens: limit, devices: limit }
      for (const row of rows.byId.values()) {
        for (const digest of endedDigests(row, atMs).slice(0, left.sessions)) {
          row.sessions.delete(digest)
          left.sessions -= 1
        }
        const tokens = [...row.tokens.values()].filter(({ expiresAtMs }) => expiresAtMs <= atMs)
        for (const { purpose } of tokens.slice(0, left.tokens)) {
          row.tokens.delete(purpose)
          left.tokens -= 1
        }
        const devices = [...row.devices.values()].filter(({ expiresAtMs }) => expiresAtMs <= atMs)
        for (const { device } of devices.slice(0, left.devices)) {
          row.devices.delete(device)
          left.devices -= 1
        }
      }
      return 3 * limit - left.sessions - left.tokens - left.devices
    }
  }
}

function isInactive(row: AccountRow, { lastNoticeDays, dueAtMs, nowMs }: InactivityQuery): boolean {
  const { account, claimedUntilMs } = row
  if (account.isExemptFromPurge || account.addressProvedAtMs === null || claimedUntilMs > nowMs) return false
  return (account.inactivityNotice?.days ?? null) === lastNoticeDays && dueMs(account) <= dueAtMs
}

function dueMs({ inactivityNotice, lastActivityAtMs }: StoredAccount): number {
  return inactivityNotice?.eraseAtMs ?? lastActivityAtMs
}

function endedDigests(row: AccountRow, atMs: number): string[] {
  const sessions = [...row.sessions.values()].map(({ session }) => session)
  return sessions
    .filter(({ expiresAtMs, idleUntilMs }) => Math.min(expiresAtMs, idleUntilMs) <= atMs)
    .map(({ digest }) => digest)
}
