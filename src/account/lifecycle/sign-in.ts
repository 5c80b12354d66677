import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { AuthenticateOutcome } from '../authenticate.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import { reasonToChange, renewalOf, type RequiredReason } from '../renewal/reason-to-change.ts'
import { beginSession, type BegunSession } from './begin-session.ts'
import { findProved } from './find-proved.ts'
import { recognizeDevice } from './known-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { noticeBreach } from './notice-breach.ts'
import { holdSession, type HeldSignIn } from './hold-session.ts'
import { verifyOwner } from './verify-owner.ts'
import { labelOf, type Visitor } from './visitor.ts'

/** A sign-in. */
export interface SignIn {
  /** In the same spelling as in the store. */
  readonly address: string
  /** As typed. */
  readonly password: string
  readonly visitor?: Visitor
}

/** Notices to the owner after a successful sign-in. */
export type SignInNotice =
  | { readonly code: 'renewal_near'; readonly expiresAtMs: number }
  /** The current policy would refuse the password. `insistsFromMs`: from then on it must be changed; `null`: never. */
  | { readonly code: 'below_policy'; readonly issues: readonly PolicyIssue[]; readonly insistsFromMs: number | null }
  | { readonly code: 'erasure_planned'; readonly eraseAtMs: number }

/** The result of a sign-in. */
export type SignInOutcome =
  | (BegunSession & { readonly outcome: 'authenticated'; readonly notices: readonly SignInNotice[] })
  /** The password is right, but must be changed with `changeToken`. No session has begun. */
  | HeldSignIn
  /** The temporary password has expired. */
  | { readonly outcome: 'temporary_expired' }
  | Exclude<AuthenticateOutcome, { readonly outcome: 'authenticated' }>

const MAXIMUM_ROUNDS = 3

export async function signIn(
  parts: LifecycleParts,
  { address, password, visitor = {} }: SignIn
): Promise<SignInOutcome> {
  const account = await findProved(parts, address)
  const device = await recognizeDevice(parts, account, visitor.deviceCookie)
  const verified = await verifyOwner(parts, account, { address, password, device, visitor })
  if (verified.outcome !== 'authenticated' || account === null) return await refuse(parts, account, verified, visitor)
  const standing = await noticeBreach(parts, account, verified.breach)
  if (standing === null) return await refuse(parts, account, MISMATCH, visitor)
  return await admit(parts, standing, { address, password, visitor }, device)
}

const MISMATCH = { outcome: 'refused', reason: 'mismatch' } as const

/** Completes the sign-in of an owner whose password was verified, with the current state of the account. */
async function admit(
  parts: LifecycleParts,
  verified: StoredAccount,
  { password, visitor = {} }: SignIn,
  device: string | null
): Promise<SignInOutcome> {
  let account: StoredAccount | null = verified
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const held = await hold(parts, account, password, visitor)
    if (held !== null) return held
    const begun = await beginSession(parts, account, { by: 'password', device, visitor })
    if (begun !== null) {
      return { outcome: 'authenticated', ...begun, notices: noticesOf(parts, account, password) }
    }
    // All sessions have been ended since the account was read: by a password change, or for another reason.
    account = await parts.store.findAccount({ id: verified.id })
    if (account === null || account.tokenGeneration !== verified.tokenGeneration) break
  }
  return await refuse(parts, verified, MISMATCH, visitor)
}

async function hold(
  parts: LifecycleParts,
  account: StoredAccount,
  password: string,
  visitor: Visitor
): Promise<SignInOutcome | null> {
  const { now, policy, log } = parts
  const { temporaryUntilMs } = account.credential
  if (temporaryUntilMs !== null && now() >= temporaryUntilMs) {
    await log.tell('sign_in_refused', account.id, { reason: 'temporary_expired', label: labelOf(visitor) })
    return { outcome: 'temporary_expired' }
  }
  const reason = reasonToChange(account, policy.renewal, now()) ?? reasonOfPolicy(parts, account, password)
  return reason === null ? null : await holdSession(parts, account, reason, visitor)
}

function reasonOfPolicy(parts: LifecycleParts, { context }: StoredAccount, password: string): RequiredReason | null {
  const { insistsOnPolicyFrom, now, security } = parts
  if (insistsOnPolicyFrom === undefined || now() < insistsOnPolicyFrom.getTime()) return null
  return security.judge(password, context).accepted ? null : 'below_policy'
}

function noticesOf(parts: LifecycleParts, account: StoredAccount, password: string): readonly SignInNotice[] {
  const { policy, now, security, insistsOnPolicyFrom } = parts
  const notices: SignInNotice[] = []
  const renewal = renewalOf(account, policy.renewal)
  if (renewal !== null && now() >= renewal.warnsFromMs) {
    notices.push({ code: 'renewal_near', expiresAtMs: renewal.expiresAtMs })
  }
  const { accepted, issues } = security.judge(password, account.context)
  if (!accepted) {
    notices.push({ code: 'below_policy', issues, insistsFromMs: insistsOnPolicyFrom?.getTime() ?? null })
  }
  if (account.eraseAtMs !== null) notices.push({ code: 'erasure_planned', eraseAtMs: account.eraseAtMs })
  return notices
}

async function refuse(
  { log }: LifecycleParts,
  account: StoredAccount | null,
  result: AuthenticateOutcome,
  visitor: Visitor
): Promise<Exclude<AuthenticateOutcome, { readonly outcome: 'authenticated' }>> {
  const id = account?.id ?? null
  if (result.outcome === 'throttled') {
    await log.tell('sign_in_throttled', id, { locked: result.retryAfterSeconds === null })
    return result
  }
  const refused = result.outcome === 'refused' ? result : MISMATCH
  await log.tell('sign_in_refused', id, { reason: refused.reason, label: labelOf(visitor) })
  return refused
}
