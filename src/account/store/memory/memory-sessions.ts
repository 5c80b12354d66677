import type { AccountSession } from '../account-session.ts'
import type { AccountStore } from '../account-store.ts'
import type { AccountRow, AccountRows } from './account-rows.ts'

type Sessions = Pick<AccountStore, 'insertSession' | 'findSession' | 'updateSession' | 'listSessions' | 'endSession'>

export function createMemorySessions(rows: AccountRows): Sessions {
  const rowOf = (digest: string): AccountRow | undefined => rows.find(({ sessions }) => sessions.has(digest))

  return {
    async insertSession(accountId, sessionGeneration, session, maximumSessions) {
      const row = rows.byId.get(accountId)
      if (row === undefined || row.account.sessionGeneration !== sessionGeneration) return false
      row.sessions.set(session.digest, { session, sessionGeneration })
      const earliest = listOf(row).toSorted((one, other) => one.createdAtMs - other.createdAtMs)
      for (const { digest } of earliest.slice(0, -maximumSessions)) row.sessions.delete(digest)
      return true
    },

    async findSession(digest) {
      const row = rowOf(digest)
      const session = standing(row, digest)
      return row === undefined || session === null ? null : { session, account: row.account }
    },

    async updateSession(digest, change) {
      const row = rowOf(digest)
      const found = row?.sessions.get(digest)
      if (found !== undefined) row?.sessions.set(digest, { ...found, session: { ...found.session, ...change } })
    },

    listSessions: async (accountId) =>
      listOf(rows.byId.get(accountId)).toSorted(
        (one, other) => other.seenAtMs - one.seenAtMs || (one.digest < other.digest ? -1 : 1)
      ),

    async endSession(accountId, digest) {
      const row = rows.byId.get(accountId)
      return row !== undefined && standing(row, digest) !== null && row.sessions.delete(digest)
    }
  }
}

function standing(row: AccountRow | undefined, digest: string): AccountSession | null {
  const found = row?.sessions.get(digest)
  return found !== undefined && found.sessionGeneration === row?.account.sessionGeneration ? found.session : null
}

function listOf(row: AccountRow | undefined): AccountSession[] {
  return [...(row?.sessions.keys() ?? [])].map((digest) => standing(row, digest)).filter((one) => one !== null)
}
