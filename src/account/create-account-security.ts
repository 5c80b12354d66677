import { observe } from '../hashing/diagnostics.ts'
import { createPasswordHasher, type PasswordHasher } from '../hashing/index.ts'
import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import { judgePassword, type PasswordVerdict } from '../policy/verdict/judge-password.ts'
import { proposeAccepted } from '../policy/verdict/propose-accepted.ts'
import type { Estimator } from '../strength/estimator.ts'
import { proposePassword } from '../strength/propose-password.ts'
import { describeEnrollment, enrollChannel } from './enroll/enroll-channel.ts'
import type { AttemptThrottle } from './throttle/attempt-throttle.ts'
import { authenticate, type AuthenticateOutcome, type SignInAttempt } from './authenticate.ts'
import { changePassword, type ChangePasswordOutcome, type PasswordChange } from './change-password.ts'
import type { EnrollOptions } from './enroll/enroll-options.ts'
import type { BreachAnswer, BreachCheck } from './breach/breach-check.ts'
import { createBreachJudge } from './breach/judge-breach.ts'
import { isAmong, rememberedPasswords } from './history/earlier-passwords.ts'
import { createMemoryThrottle } from './throttle/memory-throttle.ts'

/** What an account's security is made of. */
export interface AccountSecurityOptions {
  readonly policy: AccountSecurityPolicy
  /** From `loadEstimator` of `rempart/strength`. */
  readonly estimator: Estimator
  /** From `createPasswordHasher` of `rempart/hashing`. Default: one with the policy's own parameters. */
  readonly hasher?: Pick<PasswordHasher, 'hash' | 'verify'>
  /** What slows online guessing. Default: {@link createMemoryThrottle} with the policy's own limit. */
  readonly throttle?: AttemptThrottle
  /** What knows of breaches, `pwnedPasswords` or `openBreachFilter` of `rempart/breach`: needed where the policy has `breach`. */
  readonly breach?: BreachCheck
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** The verdict on a new password, with its hash when it was accepted. */
export type EnrollOutcome =
  | (PasswordVerdict & BreachFinding & { readonly accepted: true; readonly hash: string })
  | (PasswordVerdict & BreachFinding & { readonly accepted: false; readonly hash: null })

/** What is known of breaches, where the policy has `breach` and the rules had accepted the password. */
export interface BreachFinding {
  readonly breach?: BreachAnswer
}

/** What surrounds a password over time. */
export interface AccountSecurity {
  /**
   * Judges a password without hashing it or asking anybody: neither earlier passwords nor breaches. For a form that is refused in
   * any case, so that everything is said at once.
   *
   * @param context The user's own data (name, e-mail address, birth date, town...), as they stand.
   */
  judge(password: string, context?: readonly string[]): PasswordVerdict

  /**
   * Judges a new password, then hashes it. A refused password is never hashed. One that was accepted by every rule, and that
   * the account had before, is refused with `used_before`: one verification for each that the policy remembers. Last, it is
   * looked for in breaches, and refused with `breached` or `breach_unknown` as the policy has it.
   *
   * @param context The user's own data (name, e-mail address, birth date, town...), as they stand.
   * @param options The signal and the deadline of the hashing, and the passwords before this one.
   * @throws {RempartError} When the hasher cannot work.
   */
  enroll(password: string, context?: readonly string[], options?: EnrollOptions): Promise<EnrollOutcome>

  /**
   * One attempt to sign in: taken from the throttle first, then verified (for an account that does not exist too, with
   * equal work), given back to the throttle on success, and when a pepper key or a package is missing.
   *
   * @throws {RempartError} When the hasher cannot work; the attempt is given back. An error of the throttle's store passes
   * when it cannot take the attempt; once the password has been looked at, the answer stands whatever the store says.
   */
  authenticate(attempt: SignInAttempt): Promise<AuthenticateOutcome>

  /**
   * Authenticates with the current password, then enrolls the new one. The current password in any spelling is refused as
   * the new one, with the issue `same_as_current`; one that differs from it in a few characters, where `refusesSimilar` says so, with `similar_to_current`.
   *
   * @throws {RempartError} As `authenticate` and `enroll`.
   */
  changePassword(change: PasswordChange): Promise<ChangePasswordOutcome>

  /**
   * A new password that nobody has chosen, drawn from 2^64 or more, and that the policy accepts; `null` when it accepts none.
   *
   * @param context The user's own data; it holds nothing of them that the policy refuses.
   */
  propose(context?: readonly string[]): Promise<string | null>
}

/**
 * Ties a policy to what carries it out.
 *
 * @throws {TypeError} A policy with `breach` and nothing that knows of breaches.
 * @throws {RangeError} A filter of breached passwords that was built for another `breach.minimumOccurrences` than the policy's.
 *
 * @example
 * ```ts
 * const estimator = await loadEstimator({ languages: ['fr'] })
 * const account = createAccountSecurity({ policy: servicePublic, estimator })
 * const outcome = await account.enroll('short1A', ['jean.dupont@example.org'])
 * outcome.accepted // false
 * ```
 */
export function createAccountSecurity(options: AccountSecurityOptions): AccountSecurity {
  const { policy, estimator, now = Date.now } = options
  const hasher = options.hasher ?? createPasswordHasher({ parameters: policy.hashing })
  const throttle = options.throttle ?? createMemoryThrottle(policy.throttling)
  const breaches = policy.breach === undefined ? null : createBreachJudge(policy.breach, options.breach)
  const verifyOnce = (attempt: SignInAttempt): Promise<AuthenticateOutcome> => authenticate(attempt, throttle, hasher)
  async function enroll(
    password: string,
    context: readonly string[],
    { earlierPasswords = [], currentHash, ...admission }: EnrollOptions
  ): Promise<EnrollOutcome> {
    const verdict = security.judge(password, context)
    if (!verdict.accepted) return { ...verdict, accepted: false, hash: null }
    const current = currentHash === undefined ? [] : [{ hash: currentHash, replacedAtMs: null }]
    if (await isAmong(password, current, hasher, admission)) {
      return { ...verdict, accepted: false, hash: null, issues: [{ code: 'same_as_current', params: {} }] }
    }
    const { history } = policy
    const remembered = history === undefined ? [] : rememberedPasswords(earlierPasswords, history, now())
    if (await isAmong(password, remembered, hasher, admission)) {
      return { ...verdict, accepted: false, hash: null, issues: [{ code: 'used_before', params: {} }] }
    }
    const breach = await breaches?.judge(password, admission.signal)
    if (breach?.issue !== undefined) {
      return { ...verdict, accepted: false, hash: null, issues: [breach.issue], breach: breach.answer }
    }
    const hash = await hasher.hash(password, admission)
    return { ...verdict, accepted: true, hash, ...(breach && { breach: breach.answer }) }
  }

  const security: AccountSecurity = {
    judge: (password, context = []) => judgePassword(password, policy, context, estimator),
    enroll: (password, context = [], enrollOptions = {}) =>
      observe(enrollChannel, describeEnrollment, () => enroll(password, context, enrollOptions)),
    async authenticate(attempt) {
      const result = await verifyOnce(attempt)
      // Only a password that was proved: of nobody's account nothing is asked.
      if (result.outcome !== 'authenticated' || policy.breach?.atSignIn !== true) return result
      const breach = await breaches?.judge(attempt.password, attempt.signal)
      return { ...result, ...(breach && { breach: breach.answer }) }
    },
    changePassword: (change) => changePassword(change, { ...security, authenticate: verifyOnce }),
    propose: (context = []) => proposeAccepted(policy, context, estimator, proposePassword)
  }
  return security
}
