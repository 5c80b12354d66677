import type { AuthenticateOutcome } from '../authenticate.ts'
import { recognizeDevice } from './known-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { verifyOwner } from './verify-owner.ts'
import type { Visitor } from './visitor.ts'
import { withSession } from './with-session.ts'

export type ProveAgainOutcome =
  | { readonly outcome: 'proved' }
  | { readonly outcome: 'session_ended' }
  | Exclude<AuthenticateOutcome, { readonly outcome: 'authenticated' }>

/**
 * Verifies the password of a signed-in user again, which allows the actions that require it for the next
 * `stepUpMinutes`.
 */
export async function proveAgain(
  parts: LifecycleParts,
  token: string,
  password: string,
  visitor: Visitor = {}
): Promise<ProveAgainOutcome> {
  return await withSession<ProveAgainOutcome>(parts, token, async ({ account, session }) => {
    const device = await recognizeDevice(parts, account, visitor.deviceCookie)
    const verified = await verifyOwner(parts, account, { address: account.address, password, device, visitor })
    if (verified.outcome !== 'authenticated') {
      const reason = verified.outcome === 'refused' ? verified.reason : verified.outcome
      await parts.log.tell('proof_refused', account.id, { reason })
      return verified
    }
    await parts.store.updateSession(session.digest, { provedAtMs: parts.now() })
    await parts.log.tell('proved_again', account.id, {})
    return { outcome: 'proved' }
  })
}
