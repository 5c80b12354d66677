import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import { beginSession, type BegunSession } from './begin-session.ts'
import { findToken } from './find-token.ts'
import { recognizeDevice } from './known-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { admissionOf, type Visitor } from './visitor.ts'
import { refusedPasswords, writePassword } from './write-password.ts'

/** The choice of a new password after a sign-in with one that must be changed. */
export interface RequiredPassword {
  /** From the sign-in. */
  readonly changeToken: string
  /** As typed. */
  readonly newPassword: string
  readonly visitor?: Visitor
}

export type RequiredPasswordOutcome =
  /** The password is written, all sessions have ended, and a new one has begun. */
  | (BegunSession & { readonly outcome: 'authenticated' })
  /** The token stays valid. */
  | { readonly outcome: 'rejected'; readonly issues: readonly PolicyIssue[]; readonly strength: StrengthEstimate }
  /** Unknown, used or expired, or the temporary password has expired: sign in again. */
  | { readonly outcome: 'token_void' }

export async function setRequiredPassword(
  parts: LifecycleParts,
  { changeToken, newPassword, visitor = {} }: RequiredPassword
): Promise<RequiredPasswordOutcome> {
  const found = await findToken(parts, 'password_change', changeToken)
  if (found === null || parts.now() >= (found.account.credential.temporaryUntilMs ?? Infinity)) {
    return { outcome: 'token_void' }
  }
  const { account } = found
  const { hash: currentHash } = account.credential
  const judged = { ...admissionOf(visitor), ...refusedPasswords(account), currentHash }
  const { hash, issues, strength } = await parts.security.enroll(newPassword, account.context, judged)
  if (hash === null) {
    await parts.log.tell('password_change_refused', account.id, { reason: 'rejected' })
    return { outcome: 'rejected', issues, strength }
  }
  const device = await recognizeDevice(parts, account, visitor.deviceCookie)
  const changed = await writePassword(parts, account, hash, { endsSessions: { exceptDigest: null } })
  if (changed === null) return { outcome: 'token_void' }
  await tellPasswordChanged(parts, changed, 'required_change')
  const begun = await beginSession(parts, changed, { by: 'required_change', device, visitor })
  return begun === null ? { outcome: 'token_void' } : { outcome: 'authenticated', ...begun }
}
