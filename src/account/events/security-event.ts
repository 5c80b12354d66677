import type { BreachUnknownReason } from '../breach/breach-check.ts'
import type { MustChangeReason } from '../store/stored-account.ts'
import type { RequiredReason } from '../renewal/reason-to-change.ts'

type Nothing = Readonly<Record<never, never>>

/** The details of each event, besides its time and account: never a name, an address, a password, a hash or a token. */
export interface SecurityEventDetails {
  /** Somebody registered a new address. */
  readonly registered: Nothing
  /**
   * Somebody registered the address of an existing account: its owner was notified by mail, and the page did not say
   * so.
   */
  readonly registration_repeated: Nothing
  /** The owner confirmed the address, by the link and the password. */
  readonly address_proved: Nothing
  /** A session began. */
  readonly signed_in: {
    readonly by: 'password' | 'proof' | 'required_change' | 'registration'
    readonly knownDevice: boolean
    /** A description of the browser. */
    readonly label: string
  }
  /** The password was right, but must be changed: no session began. */
  readonly sign_in_held: { readonly reason: RequiredReason; readonly label: string }
  /** No session began. `reason` is the outcome of the verification, or `temporary_expired`. */
  readonly sign_in_refused: { readonly reason: string; readonly label: string }
  /** Too many attempts: the password was not checked. `locked`: until the owner recovers the account. */
  readonly sign_in_throttled: { readonly locked: boolean }
  /** The owner ended a session: this one, another one, or all others. */
  readonly sessions_ended: { readonly which: 'own' | 'one' | 'others' }
  /** The password was entered again, before an action that requires it. */
  readonly proved_again: Nothing
  readonly proof_refused: { readonly reason: string }
  readonly password_changed: { readonly by: 'owner' | 'recovery_link' | 'recovery_code' | 'required_change' }
  readonly password_change_refused: { readonly reason: string }
  /** Somebody requested a link, for an account or for an unknown address. */
  readonly recovery_requested: Nothing
  readonly recovery_codes_issued: { readonly count: number }
  readonly recovery_code_refused: Nothing
  readonly temporary_password_issued: Nothing
  /** A password change was required of `accounts` accounts. */
  readonly change_required: { readonly reason: MustChangeReason; readonly accounts: number }
  /** The entered password is known from a breach. */
  readonly breach_found: { readonly occurrences: number }
  /** The breach check of the entered password had no result. */
  readonly breach_unknown: { readonly reason: BreachUnknownReason }
  readonly address_change_requested: Nothing
  readonly address_changed: Nothing
  readonly device_forgotten: Nothing
  /** The owner exported the data. */
  readonly exported: Nothing
  readonly erasure_requested: { readonly delayDays: number }
  readonly erasure_cancelled: Nothing
  /** A notice of inactivity was sent `days` days before the erasure. */
  readonly inactivity_notified: { readonly days: number }
  readonly erased: { readonly why: 'requested' | 'inactive' | 'unproved' }
}

export type SecurityEventCode = keyof SecurityEventDetails

/** Something that happened to an account. */
export type SecurityEvent = {
  [Code in SecurityEventCode]: {
    /** Random. */
    readonly id: string
    readonly code: Code
    /** The name in OWASP's Logging Vocabulary; `null` if it has none. */
    readonly owasp: string | null
    /** In milliseconds since 1970. */
    readonly atMs: number
    /** The account, by a digest keyed per deployment; `null`: an unknown account, or several. */
    readonly pseudonym: string | null
    readonly details: SecurityEventDetails[Code]
  }
}[SecurityEventCode]

/**
 * The name of each event in OWASP's Logging Vocabulary; `null` if it has none.
 *
 * Source: OWASP, Logging Vocabulary Cheat Sheet.
 */
export const owaspEventNames: Readonly<Record<SecurityEventCode, string | null>> = {
  registered: 'user_created',
  registration_repeated: null,
  address_proved: 'user_updated',
  signed_in: 'authn_login_success',
  sign_in_held: 'authn_login_success',
  sign_in_refused: 'authn_login_fail',
  sign_in_throttled: 'authn_login_fail_max',
  sessions_ended: 'session_expired',
  proved_again: 'authn_login_success',
  proof_refused: 'authn_login_fail',
  password_changed: 'authn_password_change',
  password_change_refused: 'authn_password_change_fail',
  recovery_requested: 'authn_token_created',
  recovery_codes_issued: 'authn_token_created',
  recovery_code_refused: 'authn_password_change_fail',
  temporary_password_issued: 'authn_token_created',
  change_required: 'user_updated',
  breach_found: null,
  breach_unknown: null,
  address_change_requested: 'authn_token_created',
  address_changed: 'user_updated',
  device_forgotten: 'authn_token_revoked',
  exported: null,
  erasure_requested: 'user_updated',
  erasure_cancelled: 'user_updated',
  inactivity_notified: null,
  erased: 'user_deleted'
}
