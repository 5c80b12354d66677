import { expect } from 'vitest'
import type { AccountStore, NewAccount, StoredAccount } from '../../../src/account/lifecycle/index.ts'
import { newAccount } from './stored-samples.ts'

/** What each part of the contract works with. */
export interface StoredAccounts {
  /** The store, empty at the start of each test. */
  readonly opened: () => AccountStore
  /** A new account in it. */
  readonly registered: (
    facts?: Partial<NewAccount>
  ) => Promise<{ readonly store: AccountStore; readonly account: NewAccount; readonly id: string }>
  /** An account as it stands now. */
  readonly stored: (id: string) => Promise<StoredAccount>
}

export function storedAccounts(opened: () => AccountStore): StoredAccounts {
  return {
    opened,
    async registered(facts = {}) {
      const account = newAccount(facts)
      const store = opened()
      expect(await store.register(account)).toBe(true)
      return { store, account, id: account.id }
    },
    stored: async (id) => (await opened().findAccount({ id }))!
  }
}
