import type { AdmissionOptions, OnRehash, PasswordHasher, VerifyOutcome } from '../hashing/index.ts'
import type { AttemptSubject, AttemptThrottle } from './attempt-throttle.ts'

/** One attempt to sign in; its signal and its deadline are those of the hashing. */
export interface SignInAttempt extends AttemptSubject, AdmissionOptions {
  /** As typed. */
  readonly password: string
  /** What the store holds for the account; `null` when there is no such account, which costs the same work. */
  readonly storedHash: string | null
  /**
   * Offered a hash with today's parameters after a success, when the stored one is below them. Write it only where the
   * row still holds `oldHash` (compare and swap), or it would undo a password changed in the meantime.
   */
  readonly onRehash?: OnRehash
}

/**
 * What came of an attempt. Towards the user, `refused` is one sentence whatever its `reason`, which is for the log and
 * the metrics: a damaged row is not a wrong password.
 */
export type AuthenticateOutcome =
  | { readonly outcome: 'authenticated' }
  | { readonly outcome: 'refused'; readonly reason: Exclude<VerifyOutcome['outcome'], 'match'> }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number }

export async function authenticate(
  attempt: SignInAttempt,
  throttle: AttemptThrottle,
  hasher: Pick<PasswordHasher, 'verify'>
): Promise<AuthenticateOutcome> {
  const { password, storedHash, onRehash, signal, deadlineMs, ...subject } = attempt
  const reservation = await throttle.reserve(subject)
  if (!reservation.allowed) return { outcome: 'throttled', retryAfterSeconds: reservation.retryAfterSeconds }

  let verified: VerifyOutcome
  try {
    verified = await hasher.verify(password, storedHash, {
      ...(onRehash === undefined ? {} : { onRehash }),
      ...(signal === undefined ? {} : { signal }),
      ...(deadlineMs === undefined ? {} : { deadlineMs })
    })
  } catch (error) {
    // The machine could not look at the password: nobody failed. A store that fails too must not hide why.
    await reservation.refund().catch(() => null)
    throw error
  }
  // What the deployment forgot is nobody's failed attempt either, or it would lock everybody out for a day.
  const forgotten = verified.outcome === 'pepper_key_missing' || verified.outcome === 'package_missing'
  if (verified.matches || forgotten) await reservation.refund()
  return verified.matches ? { outcome: 'authenticated' } : { outcome: 'refused', reason: verified.outcome }
}
