import type { ChangePasswordOutcome } from '../change-password.ts'
import { recognizeDevice } from './known-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { subjectOf } from './verify-owner.ts'
import { admissionOf, type Visitor } from './visitor.ts'
import { withSession } from './with-session.ts'
import { writePassword } from './write-password.ts'

/** A change by a signed-in user. */
export interface OwnPasswordChange {
  /** Of the session. */
  readonly token: string
  /** As typed. Verified before the new one is judged. */
  readonly currentPassword: string
  readonly newPassword: string
  readonly visitor?: Visitor
}

export type OwnPasswordChangeOutcome =
  /** All other sessions have ended, and all links are invalid; this session continues. */
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'session_ended' }
  | Exclude<ChangePasswordOutcome, { readonly outcome: 'changed' }>

export async function changeOwnPassword(
  parts: LifecycleParts,
  { token, currentPassword, newPassword, visitor = {} }: OwnPasswordChange
): Promise<OwnPasswordChangeOutcome> {
  return await withSession<OwnPasswordChangeOutcome>(parts, token, async ({ account, session }) => {
    const device = await recognizeDevice(parts, account, visitor.deviceCookie)
    const result = await parts.security.changePassword({
      ...subjectOf({ address: account.address, device, visitor }),
      ...admissionOf(visitor),
      password: currentPassword,
      storedHash: account.credential.hash,
      newPassword,
      context: account.context,
      earlierPasswords: account.credential.earlier,
      refusesSimilar: true
    })
    if (result.outcome !== 'changed') {
      const reason = result.outcome === 'refused' ? result.reason : result.outcome
      await parts.log.tell('password_change_refused', account.id, { reason })
      return result
    }
    const changed = await writePassword(parts, account, result.hash, {
      endsSessions: { exceptDigest: session.digest }
    })
    if (changed === null) return { outcome: 'session_ended' }
    await parts.store.updateSession(session.digest, { provedAtMs: parts.now() })
    await tellPasswordChanged(parts, changed, 'owner')
    return { outcome: 'changed' }
  })
}
