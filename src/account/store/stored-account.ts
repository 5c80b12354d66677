import type { EarlierPassword } from '../history/earlier-passwords.ts'

/** Why a password is good for nothing but choosing another one. */
export type MustChangeReason = 'forced' | 'breached' | 'temporary'

/** What is stored about one password. Instants are milliseconds since 1970. */
export interface Credential {
  /** A PHC string. */
  readonly hash: string
  readonly setAtMs: number
  /** `null`: it may be used. */
  readonly mustChange: MustChangeReason | null
  /** Until when a temporary password can be exchanged; `null` for a password that its owner chose. */
  readonly temporaryUntilMs: number | null
  /** The passwords before this one that the policy remembers, the newest first, never the current one. */
  readonly earlier: readonly EarlierPassword[]
}

/** The last notice that was sent to the owner of an account that nobody uses. */
export interface InactivityNotice {
  /** Which one of the policy's `retention.noticeDays`. */
  readonly days: number
  /** The day of erasure that it announced. */
  readonly eraseAtMs: number
}

/** What an application says about an account, and changes by {@link AccountChange}. */
export interface AccountFacts {
  /** What names the account at sign-in and where messages go, in one spelling: no two accounts have the same. */
  readonly address: string
  /** When its owner proved to read what is sent there; `null`: nobody did yet. */
  readonly addressProvedAtMs: number | null
  /** The language of messages. */
  readonly language: 'fr' | 'en'
  /** The person's own data, which a password may not be made of. */
  readonly context: readonly string[]
  /** Groups of `policy.renewal`. */
  readonly groups: readonly string[]
  /** Whether it stays however long nobody uses it, as a shared mailbox may. */
  readonly isExemptFromPurge: boolean
  /** When its owner asked it to be erased; `null`: not at all. */
  readonly eraseAtMs: number | null
  /** Digests of the printed recovery codes that are good still. */
  readonly recoveryCodes: readonly string[]
  readonly credential: Credential
}

/** An account that does not exist yet. */
export interface NewAccount extends AccountFacts {
  /** Random, and never given again. */
  readonly id: string
  readonly createdAtMs: number
}

/** An account as it is stored. */
export interface StoredAccount extends NewAccount {
  /** The last time that its owner did anything. */
  readonly lastActivityAtMs: number
  readonly inactivityNotice: InactivityNotice | null
  /** From 1 on, one more with each {@link AccountFacts} that is written. */
  readonly version: number
  /**
   * Sessions that were begun in an earlier one are none: all of them end in the one write that adds one. A number and no
   * instant, since a clock that goes back would let sessions live.
   */
  readonly sessionGeneration: number
  /** One-time tokens of an earlier one are void. */
  readonly tokenGeneration: number
}

/** What is written over an account; what is absent stands. */
export type AccountChange = Partial<AccountFacts>
