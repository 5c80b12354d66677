import type { AuthenticateOutcome } from '../authenticate.ts'
import { beginSession, type BegunSession } from './begin-session.ts'
import { findToken } from './find-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'
import { verifyOwner } from './verify-owner.ts'
import type { Visitor } from './visitor.ts'

/** A visitor who follows the link of a registration. */
export interface AddressProof {
  /** From the link. */
  readonly token: string
  /** The password of the registration, as typed. */
  readonly password: string
  readonly visitor?: Visitor
}

/** The result of a proof. The link stays valid unless it is `authenticated`. */
export type ProveAddressOutcome =
  | (BegunSession & { readonly outcome: 'authenticated' })
  /** Unknown, used, expired, or replaced by a newer one; which one is not revealed. */
  | { readonly outcome: 'link_void' }
  | Exclude<AuthenticateOutcome, { readonly outcome: 'authenticated' }>

/**
 * The link proves access to the mailbox, and the password proves who requested the account: with the link alone,
 * somebody could register a foreign address and get the account by its owner's click.
 */
export async function proveAddress(
  parts: LifecycleParts,
  { token, password, visitor = {} }: AddressProof
): Promise<ProveAddressOutcome> {
  const found = await findToken(parts, 'address_proof', token)
  if (found === null) return { outcome: 'link_void' }
  const { account } = found
  const attempt = { address: account.address, password, device: null, visitor }
  const verified = await verifyOwner(parts, account, attempt)
  if (verified.outcome !== 'authenticated') {
    const reason = verified.outcome === 'refused' ? verified.reason : verified.outcome
    await parts.log.tell('proof_refused', account.id, { reason })
    return verified
  }
  const addressProvedAtMs = parts.now()
  const proved = await rewriteAccount(parts, account, () => ({ addressProvedAtMs }), { voidsTokens: true })
  if (typeof proved === 'string') return { outcome: 'link_void' }
  await parts.log.tell('address_proved', account.id, {})
  const begun = await beginSession(parts, proved, { by: 'proof', device: null, visitor })
  return begun === null ? { outcome: 'link_void' } : { outcome: 'authenticated', ...begun }
}
