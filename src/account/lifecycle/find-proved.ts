import type { StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** The confirmed account of an address, or `null`. An unconfirmed one does not count yet. */
export async function findProved(
  { store }: Pick<LifecycleParts, 'store'>,
  address: string
): Promise<StoredAccount | null> {
  const account = await store.findAccount({ address })
  return (account?.addressProvedAtMs ?? null) === null ? null : account
}
