import type { WriteOptions } from '../store/account-store.ts'
import type { AccountChange, StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** What came of a write: the account as it stands now, or why nothing was written. */
export type Rewritten = StoredAccount | 'superseded' | 'address_taken'

const MAXIMUM_ROUNDS = 20

/**
 * Writes over an account as it was read. Where something else was written meanwhile it is read and written again, unless
 * password or address are other ones: `superseded`.
 */
export async function rewriteAccount(
  { store }: LifecycleParts,
  read: StoredAccount,
  changeOf: (account: StoredAccount) => AccountChange,
  options: WriteOptions = {}
): Promise<Rewritten> {
  let account: StoredAccount | null = read
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const outcome = await store.write(account.id, account.version, changeOf(account), options)
    if (outcome === 'address_taken') return outcome
    account = await store.findAccount({ id: read.id })
    if (account === null) return 'superseded'
    if (outcome === 'written') return account
    if (account.tokenGeneration !== read.tokenGeneration) return 'superseded'
  }
  return 'superseded'
}
