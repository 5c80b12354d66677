import type { RecoveryLink, RecoveryOwner, RecoveryStore } from '../../../src/account/index.ts'

interface Row {
  readonly owner: RecoveryOwner
  hash: string
  sessions: number
  link: RecoveryLink | null
}

export interface MemoryRecoveryStore extends RecoveryStore<RecoveryOwner> {
  readonly rows: ReadonlyMap<string, Row>
  /** What an application does when a password changes in another way. */
  changePassword(account: string, hash: string): void
}

/** Accounts of a test, as the port of a store asks for them. */
export function memoryRecoveryStore(...accounts: readonly string[]): MemoryRecoveryStore {
  const rows = new Map<string, Row>(
    accounts.map((account) => [
      account,
      { owner: { account, context: [account] }, hash: 'old', sessions: 2, link: null }
    ])
  )
  const rowOf = (digest: string): Row | undefined => [...rows.values()].find(({ link }) => link?.digest === digest)
  return {
    rows,
    changePassword(account, hash) {
      Object.assign(rows.get(account)!, { hash, link: null })
    },
    findOwner: async (account) => rows.get(account)?.owner ?? null,
    async putLink({ account }, link) {
      rows.get(account)!.link = link
    },
    async findLink(digest) {
      const row = rowOf(digest)
      return row?.link ? { owner: row.owner, expiresAtMs: row.link.expiresAtMs } : null
    },
    async redeemLink(digest, { hash, endsSessions }) {
      const row = rowOf(digest)
      if (row === undefined) return false
      Object.assign(row, { hash, link: null, ...(endsSessions && { sessions: 0 }) })
      return true
    }
  }
}
