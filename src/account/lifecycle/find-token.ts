import type { StoredAccount } from '../store/stored-account.ts'
import type { StoredToken } from '../store/stored-token.ts'
import { digestToken, type OneTimePurpose } from '../tokens/random-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** A valid one-time token, and its account. Reads only: a mail scanner that opens every link uses none up. */
export async function findToken(
  { store, now }: LifecycleParts,
  purpose: OneTimePurpose,
  text: string
): Promise<{ readonly token: StoredToken; readonly account: StoredAccount } | null> {
  const digest = digestToken(purpose, text)
  const found = digest === null ? null : await store.findToken(purpose, digest)
  return found !== null && now() < found.token.expiresAtMs ? found : null
}
