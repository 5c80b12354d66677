import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { CharacterClass } from '../password/character-class.ts'
import type { DeclaredCookie } from './declared-cookie.ts'
import type { ServiceDescription } from './service-description.ts'

export type { CharacterClass } from '../password/character-class.ts'

/** The version of the policy format that this package reads and writes. */
export const POLICY_VERSION = 1

/**
 * One account-security policy as plain JSON: what a password must satisfy, what its hash costs, how online guessing is
 * slowed. Everything else (the check, the meter, the hash, the notices) follows from it.
 *
 * @example
 * ```ts
 * const policy: AccountSecurityPolicy = { ...servicePublic, hashing: OWASP_46_MIB }
 * ```
 */
export interface AccountSecurityPolicy {
  /** For editors: where the JSON schema is. Never read. */
  readonly $schema?: string
  readonly version: typeof POLICY_VERSION
  readonly password: PasswordPolicy
  readonly hashing: HashingPolicy
  readonly throttling: ThrottlingPolicy
  /** Passwords that are known from breaches. Absent: they are not looked for. */
  readonly breach?: BreachPolicy
  /** The account's earlier passwords, which a new one may not be. Absent: they are not looked at. */
  readonly history?: HistoryPolicy
  /** Passwords that have to be changed after a time. Absent: none have, as CNIL, ANSSI R24, NIST and ASVS want it. */
  readonly renewal?: RenewalPolicy
  /** The way back in for somebody who has forgotten the password. Absent: nothing is asked of it. */
  readonly recovery?: RecoveryPolicy
  /** Passwords that somebody else gives out. Absent: none are. */
  readonly temporaryPasswords?: TemporaryPasswordPolicy
  /** When somebody who signed in has to do so again. Absent: nothing is asked of it. */
  readonly sessions?: SessionPolicy
  /** How long is kept what is kept. Absent: nothing is said of it. */
  readonly retention?: RetentionPolicy
  /** Who answers for the service, and why it keeps data: what the notices say. Absent: those that say it cannot be written. */
  readonly service?: ServiceDescription
  /** Cookies of the host, beside those that follow from this policy; at most 100, each name once a path. Absent: none. */
  readonly cookies?: readonly DeclaredCookie[]
}

/** What a password must satisfy. */
export interface PasswordPolicy {
  /** A password that satisfies one of them is enough: "12 of four classes or 14 of three". 1 to 8 of them. */
  readonly alternatives: readonly PasswordAlternative[]
  /** Most characters, in code points of the NFC form. 1 to 4096. */
  readonly maximumCharacters: number
  /** Hard cap in UTF-8 bytes of the NFC form, applied before any other work. 1 to 16384. */
  readonly maximumBytes: number
  /** Longest run of one character, 1 to 4096. Absent: no limit. */
  readonly maximumRun?: number
  /** What is refused as it stands. Absent: nothing. */
  readonly blocklist?: BlocklistPolicy
  /** Refusal of the user's own data. Absent: not looked at. */
  readonly personalData?: PersonalDataPolicy
  /** Least strength score, 0 to 4; 0 makes the strength advisory. */
  readonly minimumScore: StrengthScore
}

/** How guessable a password is, from 0 (at once) to 4 (very hard): the five levels of zxcvbn. */
export type StrengthScore = 0 | 1 | 2 | 3 | 4

/** One sufficient form of a password. */
export interface PasswordAlternative {
  /** Fewest characters, in code points of the NFC form. 1 to 4096. */
  readonly minimumCharacters: number
  /** The character classes asked for; none is allowed. */
  readonly classes: readonly CharacterClass[]
  /** How many of `classes` must appear ("3 of 4"). Absent: all of them. */
  readonly minimumClasses?: number
}

/** Values refused when the whole password equals one of them after folding (accents, case, common substitutions). */
export interface BlocklistPolicy {
  /**
   * Refuse the most used passwords and what is made of them in the ways that everybody knows: within 10^6 guesses of the
   * estimator, without the user's own data (`StrengthEstimate.commonPassword`). ASVS 5.0 6.2.4 asks for the 3,000 most
   * used that meet the policy, NIST SP 800-63B-4 §3.1.1.2 for a blocklist "of known commonly used" ones, ANSSI-PG-078 R27
   * for a list too. Needs an estimator, so `judgePassword` reports it, `checkPassword` does not.
   */
  readonly commonPasswords: boolean
  /** Values of your own, at most 10,000. */
  readonly values: readonly string[]
  /**
   * Names of the service and its operator, refused however they are written (case, accents, separators, look-alikes),
   * alone and with digits or symbols around and between their letters. At most 100.
   */
  readonly serviceNames: readonly string[]
}

/** Refusal of passwords made of the user's own data. */
export interface PersonalDataPolicy {
  /** Refused from this share of the password's characters on, above 0 and up to 1. */
  readonly refusedShare: number
}

/** The cost of a stored hash (Argon2id). */
export type HashingPolicy = Argon2Parameters

/** How online guessing on one account is slowed. */
export interface ThrottlingPolicy {
  /** Failed attempts on one account in 24 hours, at most, all unknown devices together. 1 to 100,000. */
  readonly maximumFailuresPerDay: number
  /** A wait after failures in a row. Absent: none. */
  readonly delay?: DelayPolicy
  /** Failures in a row that close an account to unknown devices. Absent: none do. */
  readonly lock?: LockPolicy
  /** Browsers that signed in before. Absent: nothing is asked of them. */
  readonly knownDevices?: KnownDevicesPolicy
  /** Failed attempts from one IPv4 address or IPv6 /64 in an hour, at most. 1 to 1,000,000. Absent: not counted. */
  readonly maximumFailuresPerSourcePerHour?: number
}

/** A wait that grows: CNIL 2022-100 asks for more than a minute after five failures. */
export interface DelayPolicy {
  /** Failures in a row before the first wait, 1 to 1,000; less than `maximumFailuresPerDay`. */
  readonly afterFailures: number
  /** The first wait in seconds, 1 to 86,400. */
  readonly firstSeconds: number
  /** Each further failure makes the wait so many times longer, 1 to 10. */
  readonly factor: number
  /** The longest wait in seconds, 1 to 86,400; at least `firstSeconds`. */
  readonly maximumSeconds: number
}

/** An account that is closed to unknown devices for a while. */
export interface LockPolicy {
  /** Failures in a row, 1 to 1,000. PCI DSS 8.3.4 asks for 10 at most, NIST SP 800-63B-4 for 100. */
  readonly afterConsecutiveFailures: number
  /** For how long, 1 to 525,600; `null`: until the owner recovers the account, or an operator unlocks it. */
  readonly minutes: number | null
}

/** Browsers that signed in to an account before: strangers cannot keep their owner out of it. */
export interface KnownDevicesPolicy {
  /** How long after its last sign-in a browser stays known, in days. 1 to 365. */
  readonly rememberDays: number
  /** Failed attempts of one of them in 24 hours, at most. 1 to 1,000. */
  readonly maximumFailuresPerDay: number
}

/** The way back in by a link that is sent to the account's address. */
export interface RecoveryPolicy {
  /** How long a link holds, in minutes, 5 to 1,440: CNIL 2022-100 allows 24 hours. The message that brings it says so. */
  readonly linkMinutes: number
  /** Links asked for one account in any 24 hours, at most. 1 to 100. */
  readonly maximumRequestsPerDay: number
  /** Whether a new password chosen by a link ends the sessions that were open. */
  readonly endsOtherSessions: boolean
}

/** When a session ends. */
export interface SessionPolicy {
  /** After this time without a request, in minutes, 1 to 43,200 (30 days); at most `maximumHours`. */
  readonly idleMinutes: number
  /** After this time in any case, in hours, 1 to 8,760 (a year). */
  readonly maximumHours: number
}

/** The passwords that an account had: PCI DSS 8.3.7 asks for the last four, ANSSI-PG-078 R27 for some. */
export interface HistoryPolicy {
  /** How many of the last passwords a new one may not be, the current one among them. 1 to 24: each costs a hash to look at. */
  readonly rememberedPasswords: number
  /** For how long after it was replaced one is remembered, in days, 1 to 3,650. Absent: however long ago. */
  readonly days?: number
}

/** Passwords that are known from breaches: NIST SP 800-63B-4 §3.1.1.2 and ASVS 5.0 6.2.12 ask to refuse them. */
export interface BreachPolicy {
  /** What becomes of a new password that is known: it is refused, or taken with a warning. */
  readonly onFound: 'refuse' | 'warn'
  /** How many times it was seen at least, 1 to 1,000,000. */
  readonly minimumOccurrences: number
  /** What becomes of a new password while nobody can be asked. ASVS 5.0 16.5.3 calls to accept it a failing open. */
  readonly whenUnavailable: 'accept' | 'refuse'
  /** Whether a password that was proved at sign-in is looked for too. */
  readonly atSignIn: boolean
}

/** Passwords that have to be changed after a time, by group of accounts. */
export interface RenewalPolicy {
  /**
   * By the group's name, at most 20; `everyone` is every account. An account of several groups has the shortest age. CNIL
   * 2022-100 and ANSSI-PG-078 R25 ask for one for privileged accounts alone, PCI DSS 8.3.9 for 90 days for all.
   */
  readonly groups: Readonly<Record<string, RenewalGroup>>
}

/** When the accounts of a group change their passwords. */
export interface RenewalGroup {
  /** How old a password may be, in days, 1 to 3,650. */
  readonly maximumAgeDays: number
  /** For how many days before that its owner is warned, 1 to 365; less than `maximumAgeDays`. ASVS 5.0 6.4.5: in time. */
  readonly warnDays: number
}

/** Passwords that an operator has made for somebody, only good for choosing another. */
export interface TemporaryPasswordPolicy {
  /** How long one holds, in hours, 1 to 720. ASVS 5.0 6.4.1 asks that it ends soon, and gives no figure. */
  readonly hours: number
}

/** How long is kept what is kept. */
export interface RetentionPolicy {
  /** Security events, in days, 1 to 3,650. CNIL (2021-122): six months to a year as a rule. Absent: nothing is said. */
  readonly eventsDays?: number
  /** An account that nobody signs in to is erased after so many days, 1 to 3,650. Absent: none is. */
  readonly inactiveAccountDays?: number
  /** How many days before that its owner is told, 1 to 365: up to 5, each less than the one before. Absent: never. */
  readonly noticeDays?: readonly number[]
}
