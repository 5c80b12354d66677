import type { RequiredReason } from '../renewal/reason-to-change.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import { issueToken } from '../tokens/random-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { labelOf, type Visitor } from './visitor.ts'

/** A password that is good for nothing but choosing another one. */
export interface HeldSignIn {
  readonly outcome: 'password_must_change'
  readonly reason: RequiredReason
  /** Opens `setRequiredPassword`, once and for 15 minutes. */
  readonly changeToken: string
}

const CHANGE_MS = 15 * 60_000

/** Gives no session, and what another password is chosen with. `null`: the account is another one by now. */
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
