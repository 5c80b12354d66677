import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { hashChannel, observe, verifyChannel, type HashingMessage } from './diagnostics.ts'
import type { AdmissionOptions, GatedWork } from './gate/admission.ts'
import type { GateStatistics } from './gate/gate-statistics.ts'
import { readHasherOptions, type PasswordHasherOptions } from './hasher-settings.ts'
import { planHash } from './hash/plan-hash.ts'
import { findRehashReasons } from './rehash/find-rehash-reasons.ts'
import { createRehashOffers, type OnRehash, type RehashStatistics } from './rehash/rehash-offers.ts'
import type { RehashReason } from './rehash/rehash-reason.ts'
import { readStoredHash } from './stored/stored-hash.ts'
import { planVerification } from './verify/plan-verification.ts'
import type { VerifyOutcome } from './verify/verify-outcome.ts'

/** Options of one verification. */
export interface VerifyOptions extends AdmissionOptions {
  /**
   * Called with a new hash when the password matches and the stored hash needs a rehash. It runs in the background: a
   * slow or failed write never delays or fails the sign-in, and simultaneous sign-ins make one offer. Default: no offer
   * is made.
   */
  readonly onRehash?: OnRehash | undefined
}

/** Counts of a hasher, and of its gate (for all the hashers that share it). */
export interface HasherStatistics extends GateStatistics {
  /** The backend; `auto` until the first hash has chosen one. */
  readonly backend: string
  readonly rehashes: RehashStatistics
}

/**
 * Makes and verifies stored hashes. Keeps no password and no hash; one hasher serves a whole process. The password is
 * always the first argument, the stored hash the second.
 */
export interface PasswordHasher {
  /** The cost of new hashes. */
  readonly parameters: Argon2Parameters

  /**
   * Hashes a password with Argon2id and a fresh random salt.
   *
   * @param password Any Unicode text, including the empty one (whether it is good enough is for the policy to decide).
   * @returns A PHC string, `$argon2id$v=19$m=...,t=...,p=...$salt$tag`. Keep it in a column of at least 255 characters.
   * @throws {RempartError} `password_too_large`, `password_not_unicode`, `password_too_many_marks`, `overloaded`,
   * `deadline_exceeded`, `backend_unavailable`, `backend_failed`, `backend_unsupported`; and the signal's reason when
   * it is aborted.
   */
  hash(password: string, options?: AdmissionOptions): Promise<string>

  /**
   * Compares a password with a stored hash. Any stored value gives an outcome, never an exception.
   *
   * @param password As typed. One over the byte limit, with a lone surrogate or with more than 30 combining marks in a
   * row is a mismatch, and nothing is computed for it.
   * @param storedHash The stored value of the account; `null` if there is no such account, which costs the same work as
   * a mismatch so that response times do not reveal which accounts exist.
   * @throws {RempartError} `overloaded`, `deadline_exceeded`, `backend_unavailable`, `backend_failed`: the comparison
   * could not be made; and the signal's reason when it is aborted.
   */
  verify(password: string, storedHash: string | null, options?: VerifyOptions): Promise<VerifyOutcome>

  /**
   * True if some parameter of a stored hash is below what {@link hash} writes (or above, with `rehashTo: 'exact'`), or
   * if it cannot be read.
   */
  needsRehash(storedHash: string): boolean

  /** Why {@link needsRehash} says so; empty when it does not. */
  rehashReasons(storedHash: string): readonly RehashReason[]

  /** Counts since the hasher was made. */
  statistics(): HasherStatistics

  /** Resolves once no rehash is pending. Await it before the process ends. */
  whenIdle(): Promise<void>
}

/**
 * Creates a hasher. Every new hash is Argon2id.
 *
 * @throws {RempartError} `backend_unavailable` if Node.js is too old; the message names the version needed.
 * @throws {RangeError} If the parameters are outside the ranges of RFC 9106, or above the ceiling or the memory budget:
 * a hasher can always read what it writes.
 * @example
 * ```ts
 * const hasher = createPasswordHasher({ parameters: OWASP_46_MIB })
 * const stored = await hasher.hash('cheval pile agrafe')
 * await hasher.verify('cheval pile agrafe', stored) // { matches: true, needsRehash: false }
 * ```
 */
export function createPasswordHasher(options: PasswordHasherOptions = {}): PasswordHasher {
  const settings = readHasherOptions(options)
  const { parameters, gate, backend, legacy } = settings
  const offers = createRehashOffers()

  /** The one door to the gate. */
  function admit<Result>({ memoryKib, compute }: GatedWork<Result>, admission: AdmissionOptions): Promise<Result> {
    return gate.run(memoryKib, compute, admission)
  }

  const makeHash = (password: string, admission: AdmissionOptions): Promise<string> =>
    admit(planHash(password, settings), admission)

  function attemptHash(password: string, admission: AdmissionOptions): Promise<string> {
    try {
      return makeHash(password, admission)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  function observeHash(password: string, admission: AdmissionOptions): Promise<string> {
    return observe(hashChannel, describeHash, () => attemptHash(password, admission))
  }

  async function compare(
    password: string,
    storedHash: string | null,
    admission: AdmissionOptions
  ): Promise<VerifyOutcome> {
    const plan = planVerification(password, storedHash, settings)
    return 'compute' in plan ? admit(plan, admission) : plan
  }

  async function compareAndOffer(
    password: string,
    storedHash: string | null,
    { onRehash, ...admission }: VerifyOptions
  ): Promise<VerifyOutcome> {
    if (onRehash === undefined || typeof storedHash !== 'string') return compare(password, storedHash, admission)
    const membership = offers.join(storedHash)
    try {
      const outcome = await compare(password, storedHash, admission)
      if (outcome.needsRehash) membership.offer(async () => makeHash(password, {}), onRehash)
      return outcome
    } finally {
      membership.leave()
    }
  }

  const rehashReasons = (storedHash: string): readonly RehashReason[] =>
    findRehashReasons(readStoredHash(storedHash, legacy), settings)

  return {
    parameters,
    // No closure without a subscriber: a flood calls this a thousand times a second, mostly to be refused.
    hash: (password, admission = {}) =>
      hashChannel.hasSubscribers ? observeHash(password, admission) : attemptHash(password, admission),
    verify: (password, storedHash, verifyOptions = {}) =>
      observe(verifyChannel, describeOutcome, () => compareAndOffer(password, storedHash, verifyOptions)),
    needsRehash: (storedHash) => rehashReasons(storedHash).length > 0,
    rehashReasons,
    statistics: () => ({ backend: backend.id, ...gate.statistics(), rehashes: offers.statistics() }),
    whenIdle: async () => offers.whenIdle()
  }
}

const describeHash = (): Omit<HashingMessage, 'elapsedMs'> => ({ outcome: 'hashed' })
const describeOutcome = ({ outcome, needsRehash }: VerifyOutcome): Omit<HashingMessage, 'elapsedMs'> => ({
  outcome,
  needsRehash
})
