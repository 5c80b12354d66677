import { createHash, randomBytes } from 'node:crypto'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { AttemptReservation } from '../throttle/attempt-throttle.ts'
import { findProved } from './find-proved.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { admissionOf, type Visitor } from './visitor.ts'
import { withProof, type NotAllowed } from './with-session.ts'
import { refusedPasswords, writePassword } from './write-password.ts'

export type RecoveryCodesOutcome =
  /** To be printed: shown once and never stored. */
  { readonly outcome: 'issued'; readonly codes: readonly string[] } | NotAllowed

/** A recovery with a printed code. */
export interface RecoveryByCode {
  readonly address: string
  /** As typed: case, spaces and dashes do not matter. */
  readonly code: string
  readonly newPassword: string
  readonly visitor?: Visitor
}

export type RecoveryByCodeOutcome =
  /** The password is written, all sessions have ended, and these new codes replace all the old ones. */
  | { readonly outcome: 'changed'; readonly codes: readonly string[] }
  /** The code stays valid. */
  | { readonly outcome: 'rejected'; readonly issues: readonly PolicyIssue[]; readonly strength: StrengthEstimate }
  /** No such account, or no such code; which one is not revealed. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number | null }

const CODES = 10
/** Crockford's 32 characters, without look-alikes. 16 of them are 80 bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const CODE_CHARACTERS = 16
const MAXIMUM_TYPED_UNITS = 100

function newCode(): string {
  // 256 is a multiple of 32, so all characters are equally likely.
  const characters = Array.from(randomBytes(CODE_CHARACTERS), (byte) => ALPHABET.charAt(byte % ALPHABET.length))
  return characters.join('').replaceAll(/.{4}(?!$)/gu, '$&-')
}

function digestOf(code: string): string {
  const typed = code.slice(0, MAXIMUM_TYPED_UNITS).toLowerCase().replaceAll(/[\s-]/gu, '')
  const read = typed.replaceAll('o', '0').replaceAll(/[il]/gu, '1')
  return createHash('sha256').update(`recovery_code\0${read}`).digest('base64url')
}

/** Issues ten codes of 80 bits, which replace the old ones. Source: NIST SP 800-63B-4 §4.2.1.1 (at least 64 bits). */
export async function issueRecoveryCodes(parts: LifecycleParts, token: string): Promise<RecoveryCodesOutcome> {
  return await withProof<RecoveryCodesOutcome>(parts, token, async ({ account }) => {
    const codes = Array.from({ length: CODES }, newCode)
    const written = await rewriteAccount(parts, account, () => ({ recoveryCodes: codes.map(digestOf) }))
    if (typeof written === 'string') return { outcome: 'session_ended' }
    await parts.log.tell('recovery_codes_issued', account.id, { count: CODES })
    return { outcome: 'issued', codes }
  })
}

/** Counted as a sign-in, so that codes cannot be guessed faster than passwords. */
export async function recoverByCode(
  parts: LifecycleParts,
  { address, code, newPassword, visitor = {} }: RecoveryByCode
): Promise<RecoveryByCodeOutcome> {
  const { signIns, onError } = parts
  const { source } = visitor
  const reservation = await signIns.reserve({ account: address, source })
  if (!reservation.allowed) return { outcome: 'throttled', retryAfterSeconds: reservation.retryAfterSeconds }
  try {
    const result = await redeem(parts, { address, code, newPassword, visitor })
    await settle(reservation, result.outcome).catch(onError)
    if (result.outcome === 'changed') await signIns.clear(address).catch(onError)
    return result
  } catch (error) {
    await reservation.refund().catch(onError)
    throw error
  }
}

async function settle(
  reservation: Extract<AttemptReservation, { readonly allowed: true }>,
  outcome: string
): Promise<void> {
  if (outcome === 'refused') await reservation.fail?.()
  else await reservation.refund()
}

async function redeem(
  parts: LifecycleParts,
  { address, code, newPassword, visitor = {} }: RecoveryByCode
): Promise<RecoveryByCodeOutcome> {
  const account = await findProved(parts, address)
  const digest = digestOf(code)
  if (account?.recoveryCodes.includes(digest) !== true) {
    await parts.log.tell('recovery_code_refused', account?.id ?? null, {})
    return { outcome: 'refused' }
  }
  const judged = { ...admissionOf(visitor), ...refusedPasswords(account) }
  const { hash, issues, strength } = await parts.security.enroll(newPassword, account.context, judged)
  if (hash === null) return { outcome: 'rejected', issues, strength }
  const codes = Array.from({ length: CODES }, newCode)
  const changed = await writePassword(parts, account, hash, {
    change: { recoveryCodes: codes.map(digestOf) },
    endsSessions: { exceptDigest: null },
    forgetsDevices: true
  })
  if (changed === null) return { outcome: 'refused' }
  await tellPasswordChanged(parts, changed, 'recovery_code')
  await parts.log.tell('recovery_codes_issued', account.id, { count: CODES })
  return { outcome: 'changed', codes }
}
