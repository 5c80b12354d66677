import type { AdmissionOptions } from '../../hashing/index.ts'
import type { RecoveryPolicy } from '../../policy/account-security-policy.ts'
import type { PasswordVerdict } from '../../policy/verdict/judge-password.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { AccountThrottle, AttemptSubject, AttemptThrottle } from '../throttle/attempt-throttle.ts'
import type { EnrollOptions } from '../enroll/enroll-options.ts'
import { digestToken, issueToken } from '../tokens/random-token.ts'
import { createUnderWay } from '../under-way/create-under-way.ts'
import type { RecoveryOwner, RecoveryStore } from './recovery-store.ts'

/** Options of {@link createRecovery}. */
export interface RecoveryOptions<Owner extends RecoveryOwner> {
  /** `policy.recovery`. */
  readonly policy: RecoveryPolicy
  /** Judges and hashes the new password: an `AccountSecurity`. */
  readonly security: Enrolling
  readonly store: RecoveryStore<Owner>
  /** Counts requests: `createThrottle` with `maximumRequestsPerDay` as its limit, and a secret of its own. */
  readonly requests: AttemptThrottle
  /** Limits guessing at sign-in. A new password resets the account's failures, so that its owner can sign in. */
  readonly signIns: Pick<AccountThrottle, 'clear'>
  /** Called with errors of background work: a message that cannot be sent, an unavailable store. */
  readonly onError: (error: unknown) => void
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

interface Enrolling {
  enroll(
    password: string,
    context: readonly string[],
    options: EnrollOptions
  ): Promise<PasswordVerdict & { readonly hash: string | null }>
}

/** Sends one link to the owner of an account. `token` must appear nowhere but in the link. */
export type DeliverLink<Owner extends RecoveryOwner> = (
  owner: Owner,
  link: { readonly token: string; readonly validSeconds: number }
) => Promise<void>

/** The result of a reset. */
export type RecoveryOutcome<Owner extends RecoveryOwner> =
  /** The password is written, and all links of the account are invalid. */
  | { readonly outcome: 'changed'; readonly owner: Owner }
  /** The link stays valid. */
  | { readonly outcome: 'rejected'; readonly issues: readonly PolicyIssue[]; readonly strength: StrengthEstimate }
  /** Unknown, used, expired, replaced by a newer one, or older than the password; which one is not revealed. */
  | { readonly outcome: 'link_void' }

/** Account recovery by a link sent to the account's address. */
export interface Recovery<Owner extends RecoveryOwner> {
  /**
   * Accepts a request, and resolves before the account is looked up: whether or not it exists, the outcome and its time
   * are the same. The link is made and delivered afterwards; {@link Recovery.whenIdle} waits for it.
   *
   * @param helpStranger Called instead of `deliver` if there is no such account: a message may say what a page may not.
   * @throws {RempartError} `overloaded` if 1,000 requests are waiting. Errors of the throttle's store are passed on.
   */
  request(
    subject: AttemptSubject,
    deliver: DeliverLink<Owner>,
    helpStranger?: () => Promise<void>
  ): Promise<
    { readonly outcome: 'accepted' } | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number | null }
  >

  /** The owner of a link, or null if it is invalid. Reads only: a mail scanner that opens every link uses none up. */
  find(token: string): Promise<Owner | null>

  /**
   * Chooses a new password by a link, which is used up only if the password is written.
   *
   * @throws {RempartError} `overloaded`, `deadline_exceeded`, `backend_unavailable`, `backend_failed`, or a
   * `password_…` code: the hasher's errors; the link stays valid.
   */
  reset(token: string, newPassword: string, admission?: AdmissionOptions): Promise<RecoveryOutcome<Owner>>

  /** Resolves once no request is in progress. */
  whenIdle(): Promise<void>
}

const MINUTE_SECONDS = 60

/**
 * Recovery from a forgotten password: a link of 256 random bits, of which only a digest is stored, for one account and
 * this purpose, valid once and for the policy's minutes.
 *
 * Source: OWASP, Forgot Password Cheat Sheet; CNIL 2022-100 (at most 24 hours, single use).
 *
 * @example
 * ```ts
 * type Send = (to: string, text: string) => Promise<void>
 *
 * async function forgotten(recovery: Recovery<RecoveryOwner>, address: string, send: Send) {
 *   return await recovery.request({ account: address }, async (owner, { token, validSeconds }) => {
 *     const link = `https://guichet.example/recovery/link/${token}`
 *     await send(owner.account, `${link} (${validSeconds / 60} minutes)`)
 *   })
 * }
 * ```
 */
export function createRecovery<Owner extends RecoveryOwner>(options: RecoveryOptions<Owner>): Recovery<Owner> {
  const { policy, security, store, requests, signIns, onError, now = Date.now } = options
  const underWay = createUnderWay(onError)

  async function sendLink(
    account: string,
    deliver: DeliverLink<Owner>,
    helpStranger: (() => Promise<void>) | undefined
  ): Promise<void> {
    const owner = await store.findOwner(account)
    if (owner === null) {
      await helpStranger?.()
      return
    }
    const validSeconds = policy.linkMinutes * MINUTE_SECONDS
    const { token, digest } = issueToken('recovery')
    await store.putLink(owner, { digest, expiresAtMs: now() + validSeconds * 1_000 })
    await deliver(owner, { token, validSeconds })
  }

  async function find(token: string): Promise<{ readonly owner: Owner; readonly digest: string } | null> {
    const digest = digestToken('recovery', token)
    if (digest === null) return null
    const link = await store.findLink(digest)
    return link === null || link.expiresAtMs <= now() ? null : { owner: link.owner, digest }
  }

  return {
    async request(subject, deliver, helpStranger) {
      underWay.assertRoom()
      const reservation = await requests.reserve(subject)
      if (!reservation.allowed) return { outcome: 'throttled', retryAfterSeconds: reservation.retryAfterSeconds }
      // Always counted, and before the account is looked up: a refund, or a longer pending time, would reveal who has
      // an account.
      await reservation.fail?.().catch(onError)
      underWay.start(async () => sendLink(subject.account, deliver, helpStranger))
      return { outcome: 'accepted' }
    },

    find: async (token) => (await find(token))?.owner ?? null,

    async reset(token, newPassword, admission = {}) {
      const found = await find(token)
      if (found === null) return { outcome: 'link_void' }
      const { owner, digest } = found
      const { earlierPasswords, currentHash } = owner
      const judged = { ...admission, earlierPasswords, currentHash }
      const { hash, issues, strength } = await security.enroll(newPassword, owner.context, judged)
      if (hash === null) return { outcome: 'rejected', issues, strength }
      const isWritten = await store.redeemLink(digest, { hash, endsSessions: policy.endsOtherSessions })
      if (!isWritten) return { outcome: 'link_void' }
      // The password is written even if the throttle's store has failed since.
      await signIns.clear(owner.account).catch(onError)
      return { outcome: 'changed', owner }
    },

    whenIdle: async () => underWay.whenIdle()
  }
}
