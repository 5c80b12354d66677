import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { AccountStore } from '../../src/account/lifecycle/index.ts'
import { describeAccounts } from './account-store/accounts.ts'
import { describeDevices } from './account-store/devices.ts'
import { describeEvents } from './account-store/events.ts'
import { describePurge } from './account-store/purge.ts'
import { describeRequiredChange } from './account-store/required-change.ts'
import { describeSessions } from './account-store/sessions.ts'
import { storedAccounts } from './account-store/stored-accounts.ts'
import { describeTokens } from './account-store/tokens.ts'

/** A store, and what a test does with it. */
export interface AccountStoreUnderTest {
  readonly store: AccountStore
  /** Takes away all that is in it. */
  readonly empty: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What every store of accounts has to keep. */
export function describeAccountStore(name: string, open: () => Promise<AccountStoreUnderTest>): void {
  describe(`the account store ${name}`, () => {
    let opened: AccountStoreUnderTest | undefined
    beforeAll(async () => {
      opened = await open()
    })
    beforeEach(async () => opened?.empty())
    afterAll(async () => opened?.close())

    const accounts = storedAccounts(() => opened!.store)
    describeAccounts(accounts)
    describeRequiredChange(accounts)
    describeTokens(accounts)
    describeSessions(accounts)
    describeDevices(accounts)
    describeEvents(accounts)
    describePurge(accounts)
  })
}
