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

/** All accounts, indexed by id and by address. */
export interface AccountRows {
  readonly byId: ReadonlyMap<string, AccountRow>
  withAddress(address: string): AccountRow | undefined
  /** The first row of which something is true: a digest is looked for in all of them. */
  find(isWanted: (row: AccountRow) => boolean): AccountRow | undefined
  insert(account: NewAccount): void
  update(row: AccountRow, change: Partial<StoredAccount>): void
  erase(row: AccountRow): void
  /** Rows after an id, ordered by id. */
  after(id: string | null): Iterable<AccountRow>
}

export function createAccountRows(): AccountRows {
  const byId = new Map<string, AccountRow>()
  const byAddress = new Map<string, AccountRow>()

  return {
    byId,
    withAddress: (address) => byAddress.get(address),
    find: (isWanted) => [...byId.values()].find(isWanted),
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
    erase(row) {
      byId.delete(row.account.id)
      byAddress.delete(row.account.address)
    },
    after(id) {
      const rows = [...byId.values()].filter(({ account }) => id === null || account.id > id)
      return rows.toSorted((one, other) => (one.account.id < other.account.id ? -1 : 1))
    }
  }
}
