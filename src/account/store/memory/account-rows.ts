import type { OneTimePurpose } from '../../tokens/random-token.ts'
import type { AccountDevice } from '../account-device.ts'
import type { AccountSession } from '../account-session.ts'
import type { NewAccount, StoredAccount } from '../stored-account.ts'
import type { StoredToken } from '../stored-token.ts'

/** An account with the data that is erased with it. */
export interface AccountRow {
  account: StoredAccount
  claimedUntilMs: number
  readonly tokens: Map<OneTimePurpose, StoredToken>
  readonly sessions: Map<string, { session: AccountSession; sessionGeneration: number }>
  readonly devices: Map<string, AccountDevice>
}

/** All accounts, indexed by id, by address, and by the digest of a session or a token. */
export interface AccountRows {
  readonly byId: ReadonlyMap<string, AccountRow>
  withAddress(address: string): AccountRow | undefined
  withDigest(digest: string): AccountRow | undefined
  insert(account: NewAccount): void
  update(row: AccountRow, change: Partial<StoredAccount>): void
  /** Indexes a digest. */
  index(digest: string, row: AccountRow): void
  unindex(digest: string): void
  erase(row: AccountRow): void
  /** Rows after an id, ordered by id. */
  after(id: string | null): Iterable<AccountRow>
}

export function createAccountRows(): AccountRows {
  const byId = new Map<string, AccountRow>()
  const byAddress = new Map<string, AccountRow>()
  const byDigest = new Map<string, AccountRow>()

  return {
    byId,
    withAddress: (address) => byAddress.get(address),
    withDigest: (digest) => byDigest.get(digest),
    insert(account) {
      const row: AccountRow = {
        account: {
          ...account,
          lastActivityAtMs: account.createdAtMs,
          inactivityNotice: null,
          version: 1,
          sessionGeneration: 1,
          tokenGeneration: 1
        },
        claimedUntilMs: -Infinity,
        tokens: new Map(),
        sessions: new Map(),
        devices: new Map()
      }
      byId.set(account.id, row)
      byAddress.set(account.address, row)
    },
    update(row, change) {
      byAddress.delete(row.account.address)
      row.account = { ...row.account, ...change }
      byAddress.set(row.account.address, row)
    },
    index: (digest, row) => byDigest.set(digest, row),
    unindex: (digest) => byDigest.delete(digest),
    erase(row) {
      byId.delete(row.account.id)
      byAddress.delete(row.account.address)
      for (const { digest } of row.tokens.values()) byDigest.delete(digest)
      for (const digest of row.sessions.keys()) byDigest.delete(digest)
    },
    after(id) {
      const rows = [...byId.values()].filter(({ account }) => id === null || account.id > id)
      return rows.toSorted((one, other) => (one.account.id < other.account.id ? -1 : 1))
    }
  }
}
