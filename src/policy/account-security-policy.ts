import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { CharacterClass } from '../password/character-class.ts'
import type { StrengthEstimate } from '../strength/strength-estimate.ts'
import type { DeclaredCookie } from './declared-cookie.ts'
import type { ServiceDescription } from './service-description.ts'

export type { CharacterClass } from '../password/character-class.ts'

/** The version of the policy format that this package reads and writes. */
export const POLICY_VERSION = 1

/**
 * One account-security policy as plain JSON: the requirements of passwords, the cost of their hashes, the limits of
 * online guessing. Everything else (the check, the meter, the hash, the notices) follows from it.
 *
 * @example
 * ```ts
 * const policy: AccountSecurityPolicy = { ...servicePublic, hashing: OWASP_46_MIB }
 * ```
 */
export interface AccountSecurityPolicy {
  /** The URL of the JSON schema, for editors. Ignored. */
  readonly $schema?: string
  readonly version: typeof POLICY_VERSION
  readonly password: PasswordPolicy
  readonly hashing: HashingPolicy
  readonly throttling: ThrottlingPolicy
  /** Passwords known from breaches. Absent: not checked. */
  readonly breach?: BreachPolicy
  /** The account's earlier passwords, which may not be used again. Absent: not checked. */
  readonly history?: HistoryPolicy
  /** Passwords that must be changed after a time. Absent: none, as CNIL, ANSSI R24, NIST and ASVS recommend. */
  readonly renewal?: RenewalPolicy
  /** Account recovery after a forgotten password. Absent: no requirement. */
  readonly recovery?: RecoveryPolicy
  /** Temporary passwords issued by an operator. Absent: none. */
  readonly temporaryPasswords?: TemporaryPasswordPolicy
  /** When a user has to sign in again. Absent: no requirement. */
  readonly sessions?: SessionPolicy
  /** How long data are kept. Absent: not specified. */
  readonly retention?: RetentionPolicy
  /**
   * Who is responsible for the service, and why it keeps data; shown in notices. Absent: notices that need it cannot be
   * written.
   */
  readonly service?: ServiceDescription
  /** Cookies of the host, besides those implied by this policy; at most 100, each name once per path. Absent: none. */
  readonly cookies?: readonly DeclaredCookie[]
}

/** The requirements of a password. */
export interface PasswordPolicy {
  /** Satisfying one of them is enough: "12 of four classes or 14 of three". 1 to 8 of them. */
  readonly alternatives: readonly PasswordAlternative[]
  /** Maximum length, in code points of the NFC form. 1 to 4096. */
  readonly maximumCharacters: number
  /** Maximum length in UTF-8 bytes of the NFC form, checked before any other work. 1 to 16384. */
  readonly maximumBytes: number
  /** Longest run of one character, 1 to 4096. Absent: no limit. */
  readonly maximumRun?: number
  /** Passwords refused as a whole. Absent: none. */
  readonly blocklist?: BlocklistPolicy
  /** Refusal of the user's own data. Absent: not checked. */
  readonly personalData?: PersonalDataPolicy
  /** Minimum strength score, 0 to 4; 0 makes the strength advisory. */
  readonly minimumScore: StrengthScore
}

/** How guessable a password is, from 0 (at once) to 4 (very hard): the five levels of zxcvbn. */
export type StrengthScore = StrengthEstimate['score']

/** One sufficient form of a password. */
export interface PasswordAlternative {
  /** Minimum length, in code points of the NFC form. 1 to 4096. */
  readonly minimumCharacters: number
  /** The required character classes; may be empty. */
  readonly classes: readonly CharacterClass[]
  /** How many of `classes` must appear ("3 of 4"). Absent: all of them. */
  readonly minimumClasses?: number
}

/** Values refused when the whole password equals one of them after folding (accents, case, common substitutions). */
export interface BlocklistPolicy {
  /**
   * Refuse the most used passwords and their well-known variations: within 10^6 guesses of the estimator, without the
   * user's own data (`StrengthEstimate.commonPassword`). ASVS 5.0 6.2.4 requires the 3,000 most used that meet the
   * policy, NIST SP 800-63B-4 §3.1.1.2 a blocklist "of known commonly used" ones, ANSSI-PG-078 R27 a list too. Needs an
   * estimator, so `judgePassword` reports it and `checkPassword` does not.
   */
  readonly commonPasswords: boolean
  /** Your own values, at most 10,000. */
  readonly values: readonly string[]
  /**
   * Names of the service and its operator, refused in any spelling (case, accents, separators, look-alikes), alone or
   * with digits or symbols around and between their letters. At most 100.
   */
  readonly serviceNames: readonly string[]
}

/** Refusal of passwords made of the user's own data. */
export interface PersonalDataPolicy {
  /** Refused if the user's data make up at least this share of the password's characters; above 0, up to 1. */
  readonly refusedShare: number
}

/** The cost of a stored hash (Argon2id). */
export type HashingPolicy = Argon2Parameters

/** Limits of online guessing on one account. */
export interface ThrottlingPolicy {
  /** Maximum failed attempts on one account in 24 hours, from all unknown devices together. 1 to 100,000. */
  readonly maximumFailuresPerDay: number
  /** A delay after consecutive failures. Absent: none. */
  readonly delay?: DelayPolicy
  /** A lock for unknown devices after consecutive failures. Absent: none. */
  readonly lock?: LockPolicy
  /** Browsers that have signed in before. Absent: not recognised. */
  readonly knownDevices?: KnownDevicesPolicy
  /** Maximum failed attempts from one IPv4 address or IPv6 /64 in an hour. 1 to 1,000,000. Absent: not counted. */
  readonly maximumFailuresPerSourcePerHour?: number
}

/** A growing delay: CNIL 2022-100 requires more than a minute after five failures. */
export interface DelayPolicy {
  /** Consecutive failures before the first delay, 1 to 1,000; less than `maximumFailuresPerDay`. */
  readonly afterFailures: number
  /** The first delay in seconds, 1 to 86,400. */
  readonly firstSeconds: number
  /** Each further failure multiplies the delay by this factor, 1 to 10. */
  readonly factor: number
  /** The longest delay in seconds, 1 to 86,400; at least `firstSeconds`. */
  readonly maximumSeconds: number
}

/** When and for how long an account is locked for unknown devices. */
export interface LockPolicy {
  /** Consecutive failures, 1 to 1,000. PCI DSS 8.3.4 allows 10 at most, NIST SP 800-63B-4 100. */
  readonly afterConsecutiveFailures: number
  /**
   * How long the lock lasts, in minutes, 1 to 525,600; `null`: until the owner recovers the account or an operator
   * unlocks it.
   */
  readonly minutes: number | null
}

/** Browsers that have signed in to an account before: strangers cannot lock them out. */
export interface KnownDevicesPolicy {
  /** How long a browser stays known after its last sign-in, in days. 1 to 365. */
  readonly rememberDays: number
  /** Maximum failed attempts from one known device in 24 hours. 1 to 1,000. */
  readonly maximumFailuresPerDay: number
}

/** Account recovery by a link sent to the account's address. */
export interface RecoveryPolicy {
  /** Lifetime of a link in minutes, 5 to 1,440: CNIL 2022-100 allows 24 hours. The message with the link states it. */
  readonly linkMinutes: number
  /** Maximum links requested for one account in any 24 hours. 1 to 100. */
  readonly maximumRequestsPerDay: number
  /** Whether choosing a new password through a link ends the open sessions. */
  readonly endsOtherSessions: boolean
}

/** When a session ends. */
export interface SessionPolicy {
  /** Time without a request after which a session ends, in minutes, 1 to 43,200 (30 days); at most `maximumHours`. */
  readonly idleMinutes: number
  /** Time after which a session always ends, in hours, 1 to 8,760 (a year). */
  readonly maximumHours: number
}

/** The earlier passwords of an account: PCI DSS 8.3.7 requires the last four, ANSSI-PG-078 R27 gives no number. */
export interface HistoryPolicy {
  /**
   * How many of the last passwords may not be used again, including the current one. 1 to 24: comparing with each costs
   * a hash.
   */
  readonly rememberedPasswords: number
  /** How long a password is remembered after it was replaced, in days, 1 to 3,650. Absent: without limit. */
  readonly days?: number
}

/** Passwords known from breaches: NIST SP 800-63B-4 §3.1.1.2 and ASVS 5.0 6.2.12 require refusing them. */
export interface BreachPolicy {
  /** Whether a new password known from a breach is refused, or accepted with a warning. */
  readonly onFound: 'refuse' | 'warn'
  /** Minimum number of times that it was seen, 1 to 1,000,000. */
  readonly minimumOccurrences: number
  /**
   * Whether a new password is accepted while the source is unavailable. ASVS 5.0 16.5.3 calls accepting it failing
   * open.
   */
  readonly whenUnavailable: 'accept' | 'refuse'
  /** Whether the password is also checked at sign-in. */
  readonly atSignIn: boolean
}

/** Passwords that must be changed after a time, by group of accounts. */
export interface RenewalPolicy {
  /**
   * By the name of the group, at most 20; `everyone` is every account. For an account in several groups, the shortest
   * age applies. CNIL 2022-100 and ANSSI-PG-078 R25 ask for one for privileged accounts only, PCI DSS 8.3.9 for 90 days
   * for all.
   */
  readonly groups: Readonly<Record<string, RenewalGroup>>
}

/** When the accounts of a group change their passwords. */
export interface RenewalGroup {
  /** Maximum age of a password in days, 1 to 3,650. */
  readonly maximumAgeDays: number
  /** How many days before that its owner is warned, 1 to 365; less than `maximumAgeDays`. ASVS 5.0 6.4.5: in time. */
  readonly warnDays: number
}

/** Temporary passwords made by an operator, which can only be used to choose a new one. */
export interface TemporaryPasswordPolicy {
  /** Lifetime in hours, 1 to 720. ASVS 5.0 6.4.1 requires a short one, and gives no figure. */
  readonly hours: number
}

/** How long data are kept. */
export interface RetentionPolicy {
  /** Security events, in days, 1 to 3,650. CNIL (2021-122): usually six months to a year. Absent: not specified. */
  readonly eventsDays?: number
  /** Days without a sign-in after which an account is erased, 1 to 3,650. Absent: never. */
  readonly inactiveAccountDays?: number
  /**
   * How many days before the erasure its owner is notified, 1 to 365: up to 5 numbers, each less than the one before.
   * Absent: never.
   */
  readonly noticeDays?: readonly number[]
}
