import type { WriteOptions } from '../store/account-store.ts'
import type { AccountChange, StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** The result of a write: the account after it, or why nothing was written. */
export type Rewritten = StoredAccount | 'superseded' | 'address_taken'

const MAXIMUM_ROUNDS = 20

/**
 * Writes an account that was read before. If it was changed in the meantime, it is read and written again, unless the
 * password or the address has changed: `superseded`.
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
