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

/** Options of {@link createAccountSecurity}. */
export interface AccountSecurityOptions {
  readonly policy: AccountSecurityPolicy
  /** From `loadEstimator` of `rempart/strength`. */
  readonly estimator: Estimator
  /** From `createPasswordHasher` of `rempart/hashing`. Default: one with the policy's own parameters. */
  readonly hasher?: Pick<PasswordHasher, 'hash' | 'verify'>
  /** Limits online guessing. Default: {@link createMemoryThrottle} with the policy's own limit. */
  readonly throttle?: AttemptThrottle
  /**
   * The breach check, `pwnedPasswords` or `openBreachFilter` of `rempart/breach`. Required if the policy has `breach`.
   */
  readonly breach?: BreachCheck
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** The verdict on a new password, with its hash if accepted. */
export type EnrollOutcome =
  | (PasswordVerdict & BreachFinding & { readonly accepted: true; readonly hash: string })
  | (PasswordVerdict & BreachFinding & { readonly accepted: false; readonly hash: null })

/** The result of the breach check, if the policy has `breach` and the rules accept the password. */
export interface BreachFinding {
  readonly breach?: BreachAnswer | undefined
}

/** Judging, hashing and verifying the passwords of accounts under one policy. */
export interface AccountSecurity {
  /**
   * Judges a password without hashing it: checks neither earlier passwords nor breaches. For a form with other errors,
   * so that all of them are reported at once.
   *
   * @param context The user's own data (name, e-mail address, birth date, town...), unprocessed. Default: none.
   */
  judge(password: string, context?: readonly string[]): PasswordVerdict

  /**
   * Judges a new password, then hashes it. A refused password is never hashed. A password that all rules accept, but
   * that the account had before, is refused with `used_before`; this takes one verification for each password that the
   * policy remembers. Finally it is checked against breaches, and refused with `breached` or `breach_unknown` as the
   * policy says.
   *
   * @param context The user's own data (name, e-mail address, birth date, town...), unprocessed. Default: none.
   * @param options The signal and deadline of the hashing, and the earlier passwords.
   * @throws {RempartError} `password_too_large`, `password_not_unicode`, `password_too_many_marks`, `overloaded`,
   * `deadline_exceeded`, `backend_unavailable`, `backend_failed`: the hasher's errors.
   */
  enroll(password: string, context?: readonly string[], options?: EnrollOptions): Promise<EnrollOutcome>

  /**
   * One sign-in attempt: taken from the throttle first, then verified (with equal work if the account does not exist),
   * and returned to the throttle on success, or if a pepper key or a package is missing.
   *
   * @throws {RempartError} `overloaded`, `deadline_exceeded`, `backend_unavailable`, `backend_failed`: the hasher's
   * errors; the attempt is returned to the throttle. An error of the throttle's store is passed on if the attempt
   * cannot be taken; once the password has been checked, the result stands even if the store fails.
   */
  authenticate(attempt: SignInAttempt): Promise<AuthenticateOutcome>

  /**
   * Authenticates with the current password, then enrolls the new one. A new password that equals the current one, in
   * any spelling, is refused with the issue `same_as_current`; with `refusesSimilar`, one that differs in a few
   * characters is refused with `similar_to_current`.
   *
   * @throws {RempartError} As `authenticate` and `enroll`.
   */
  changePassword(change: PasswordChange): Promise<ChangePasswordOutcome>

  /**
   * A random password, drawn from at least 2^64, that the policy accepts; `null` if it accepts none.
   *
   * @param context The user's own data; the proposal contains nothing of them that the policy refuses. Default: none.
   */
  propose(context?: readonly string[]): Promise<string | null>
}

/**
 * Combines a policy with the parts that enforce it.
 *
 * @throws {TypeError} If the policy has `breach` and no breach check is given.
 * @throws {RangeError} If the filter of breached passwords was built for a different `breach.minimumOccurrences` than
 * the policy's.
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
  const breachesAtSignIn = policy.breach?.atSignIn === true ? breaches : null
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
    return { ...verdict, accepted: true, hash, breach: breach?.answer }
  }

  const security: AccountSecurity = {
    judge: (password, context = []) => judgePassword(password, policy, context, estimator),
    enroll: (password, context = [], enrollOptions = {}) =>
      observe(enrollChannel, describeEnrollment, () => enroll(password, context, enrollOptions)),
    async authenticate(attempt) {
      const result = await verifyOnce(attempt)
      // Only for a verified password: otherwise nothing is sent.
      if (result.outcome !== 'authenticated' || breachesAtSignIn === null) return result
      const { answer: breach } = await breachesAtSignIn.judge(attempt.password, attempt.signal)
      return { ...result, breach }
    },
    changePassword: (change) => changePassword(change, { ...security, authenticate: verifyOnce }),
    propose: (context = []) => proposeAccepted(policy, context, estimator, proposePassword)
  }
  return security
}
