import type { AdmissionOptions, OnRehash, PasswordHasher, VerifyOutcome } from '../hashing/index.ts'
import { observe } from '../hashing/diagnostics.ts'
import type { BreachAnswer } from './breach/breach-check.ts'
import { describeReservation, throttleChannel } from './throttle/throttle-channel.ts'
import type { AttemptReservation, AttemptSubject, AttemptThrottle } from './throttle/attempt-throttle.ts'

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
  readonly onRehash?: OnRehash | undefined
}

/**
 * What came of an attempt. Towards the user, `refused` is one sentence whatever its `reason`, which is for the log and
 * the metrics: a damaged row is not a wrong password.
 */
export type AuthenticateOutcome =
  /** `breach`: what is known of the password, where the policy has `breach.atSignIn`. One that is found has to be changed. */
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
    // The machine could not look at the password: nobody failed. A store that fails too must not hide why.
    await reservation.refund().catch(() => null)
    throw error
  }
  // What cost no work guesses nothing, and takes no room in a store.
  const isGuess = !verified.matches && verified.isUnread !== true
  const isFailure = isGuess && !FAULTS_OF_THE_DEPLOYMENT.has(verified.outcome)
  // What was found out stands, whatever a store says that went away since: the attempt then goes on being counted.
  await settle(reservation, verified.matches ? 'succeed' : isFailure ? 'fail' : 'refund')
  return verified.matches ? { outcome: 'authenticated' } : { outcome: 'refused', reason: verified.outcome }
}

// Nobody's failed attempt, or a key that was forgotten would lock everybody out for a day.
const FAULTS_OF_THE_DEPLOYMENT: ReadonlySet<VerifyOutcome['outcome']> = new Set([
  'pepper_key_missing',
  'package_missing'
])

async function settle(
  reservation: Extract<AttemptReservation, { readonly allowed: true }>,
  end: 'succeed' | 'fail' | 'refund'
): Promise<void> {
  // A throttle that tells less apart gives a success back, and counts a failure by itself.
  const settled = end === 'succeed' ? (reservation.succeed?.() ?? reservation.refund()) : reservation[end]?.()
  await settled?.catch(() => null)
}
