import type { AdmissionOptions, OnRehash, PasswordHasher, VerifyOutcome } from '../hashing/index.ts'
import { observe } from '../hashing/diagnostics.ts'
import type { BreachAnswer } from './breach/breach-check.ts'
import { describeReservation, throttleChannel } from './throttle/throttle-channel.ts'
import type { AttemptReservation, AttemptSubject, AttemptThrottle } from './throttle/attempt-throttle.ts'

/** One sign-in attempt; its signal and deadline apply to the hashing. */
export interface SignInAttempt extends AttemptSubject, AdmissionOptions {
  /** As typed. */
  readonly password: string
  /** The stored hash of the account; `null` if there is no such account, which costs the same work. */
  readonly storedHash: string | null
  /**
   * Called after a success with a hash at the current parameters, if the stored one is below them. Write it only if the
   * row still holds `oldHash` (compare and swap), or it would undo a password change made in the meantime.
   */
  readonly onRehash?: OnRehash | undefined
}

/**
 * The result of an attempt. Show the user the same sentence for any `refused`; its `reason` is for logs and metrics: a
 * damaged row is not a wrong password.
 */
export type AuthenticateOutcome =
  /**
   * `breach`: the result of the breach check, if the policy has `breach.atSignIn`. A password found there must be
   * changed.
   */
  | { readonly outcome: 'authenticated'; readonly breach?: BreachAnswer }
  | { readonly outcome: 'refused'; readonly reason: Exclude<VerifyOutcome['outcome'], 'match'> }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number | null }

export async function authenticate(
  attempt: SignInAttempt,
  throttle: AttemptThrottle,
  hasher: Pick<PasswordHasher, 'verify'>
): Promise<AuthenticateOutcome> {
  const { password, storedHash, onRehash, signal, deadlineMs, ...subject } = attempt
  const reservation = await observe(throttleChannel, describeReservation, () => throttle.reserve(subject))
  if (!reservation.allowed) return { outcome: 'throttled', retryAfterSeconds: reservation.retryAfterSeconds }

  let verified: VerifyOutcome
  try {
    verified = await hasher.verify(password, storedHash, { onRehash, signal, deadlineMs })
  } catch (error) {
    // The password could not be checked, so the attempt did not fail. A failing store must not hide the reason.
    await reservation.refund().catch(() => null)
    throw error
  }
  // An attempt that cost no work is not a guess, and uses no space in a store.
  const isGuess = !verified.matches && verified.isUnread !== true
  const isFailure = isGuess && !FAULTS_OF_THE_DEPLOYMENT.has(verified.outcome)
  // The result stands even if the store has failed since: the attempt then stays counted.
  await settle(reservation, verified.matches ? 'succeed' : isFailure ? 'fail' : 'refund')
  return verified.matches ? { outcome: 'authenticated' } : { outcome: 'refused', reason: verified.outcome }
}

// These are not failed attempts: otherwise a missing key would lock everybody out for a day.
const FAULTS_OF_THE_DEPLOYMENT: ReadonlySet<VerifyOutcome['outcome']> = new Set([
  'pepper_key_missing',
  'package_missing'
])

async function settle(
  reservation: Extract<AttemptReservation, { readonly allowed: true }>,
  end: 'succeed' | 'fail' | 'refund'
): Promise<void> {
  // A throttle without `succeed` and `fail` refunds a success, and a failure stays counted.
  const settled = end === 'succeed' ? (reservation.succeed?.() ?? reservation.refund()) : reservation[end]?.()
  await settled?.catch(() => null)
}
