import type { AccountFacts } from '../store/stored-account.ts'
import { viewAccount, type AccountView } from './account-view.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'

/** The application's data on an account. */
export type AccountUpdate = Partial<Pick<AccountFacts, 'language' | 'context' | 'groups' | 'isExemptFromPurge'>>

export async function findByAddress({ store }: LifecycleParts, address: string): Promise<AccountView | null> {
  const account = await store.findAccount({ address })
  return account === null ? null : viewAccount(account)
}

export async function updateFacts(parts: LifecycleParts, id: string, update: AccountUpdate): Promise<boolean> {
  const account = await parts.store.findAccount({ id })
  if (account === null) return false
  return typeof (await rewriteAccount(parts, account, () => update)) !== 'string'
}
