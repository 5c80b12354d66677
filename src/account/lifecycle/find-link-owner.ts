import type { OneTimePurpose } from '../tokens/random-token.ts'
import { viewAccount, type AccountView } from './account-view.ts'
import { findToken } from './find-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** The owner of a link, for a page that shows it. */
export async function findLinkOwner(
  parts: LifecycleParts,
  purpose: OneTimePurpose,
  token: string
): Promise<AccountView | null> {
  const found = await findToken(parts, purpose, token)
  return found === null ? null : viewAccount(found.account)
}
