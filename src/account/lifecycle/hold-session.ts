import type { RequiredReason } from '../renewal/reason-to-change.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import { issueToken } from '../tokens/random-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { labelOf, type Visitor } from './visitor.ts'

/** A sign-in with a password that can only be used to choose a new one. */
export interface HeldSignIn {
  readonly outcome: 'password_must_change'
  readonly reason: RequiredReason
  /** The token for `setRequiredPassword`, valid once and for 15 minutes. */
  readonly changeToken: string
}

const CHANGE_MS = 15 * 60_000

/** Instead of a session, issues the token to choose a new password. `null`: the account has changed in the meantime. */
export async function holdSession(
  { store, now, log }: LifecycleParts,
  { id, tokenGeneration }: StoredAccount,
  reason: RequiredReason,
  visitor: Visitor
): Promise<HeldSignIn | null> {
  const { token, digest } = issueToken('password_change')
  const expiresAtMs = now() + CHANGE_MS
  const stored = {
    accountId: id,
    purpose: 'password_change',
    digest,
    expiresAtMs,
    tokenGeneration,
    address: null
  } as const
  if (!(await store.putToken(stored))) return null
  await log.tell('sign_in_held', id, { reason, label: labelOf(visitor) })
  return { outcome: 'password_must_change', reason, changeToken: token }
}
