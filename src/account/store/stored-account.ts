import type { Language } from '../../messages/language/language.ts'
import type { EarlierPassword } from '../history/earlier-passwords.ts'

/** Why a password must be changed. */
export type MustChangeReason = 'forced' | 'breached' | 'temporary'

/** The stored data of one password. Instants are in milliseconds since 1970. */
export interface Credential {
  /** A PHC string. */
  readonly hash: string
  readonly setAtMs: number
  /** `null`: no change is required. */
  readonly mustChange: MustChangeReason | null
  /** When a temporary password expires; `null` for a password chosen by its owner. */
  readonly temporaryUntilMs: number | null
  /** The earlier passwords that the policy remembers, newest first, without the current one. */
  readonly earlier: readonly EarlierPassword[]
}

/** The last notice sent to the owner of an unused account. */
export interface InactivityNotice {
  /** The entry of the policy's `retention.noticeDays`. */
  readonly days: number
  /** The announced instant of erasure. */
  readonly eraseAtMs: number
}

/** The application's data on an account, changed by {@link AccountChange}. */
export interface AccountFacts {
  /** The name at sign-in and the address of messages, in one spelling; unique. */
  readonly address: string
  /** When its owner confirmed it; `null`: not yet confirmed. */
  readonly addressProvedAtMs: number | null
  /** The language of the messages. */
  readonly language: Language
  /** The user's own data, which a password must not contain. */
  readonly context: readonly string[]
  /** Groups of `policy.renewal`. */
  readonly groups: readonly string[]
  /** Whether it is kept even if unused, such as a shared mailbox. */
  readonly isExemptFromPurge: boolean
  /** When to erase it, at its owner's request; `null`: no request. */
  readonly eraseAtMs: number | null
  /** Digests of the valid printed recovery codes. */
  readonly recoveryCodes: readonly string[]
  readonly credential: Credential
}

/** A new account. */
export interface NewAccount extends AccountFacts {
  /** Random, and never reused. */
  readonly id: string
  readonly createdAtMs: number
}

/** A stored account. */
export interface StoredAccount extends NewAccount {
  /** The last activity of its owner. */
  readonly lastActivityAtMs: number
  readonly inactivityNotice: InactivityNotice | null
  /** Starts at 1, and is incremented at each write. */
  readonly version: number
  /**
   * Sessions of an earlier generation have ended: one write that increments it ends all of them. A number rather than
   * an instant, because a clock that goes back would keep sessions alive.
   */
  readonly sessionGeneration: number
  /** One-time tokens of an earlier generation are invalid. */
  readonly tokenGeneration: number
}

/** The fields to write; absent ones are kept. */
export type AccountChange = Partial<AccountFacts>
