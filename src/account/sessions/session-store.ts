/** The two time limits of a session, in milliseconds since 1970; the earlier one applies. */
export interface SessionEnds {
  readonly expiresAtMs: number
  readonly idleUntilMs: number
}

/** A stored session. It cannot be used to sign in. */
export interface StoredSession extends SessionEnds {
  /** SHA-256 of purpose and token, 43 characters of base64url. */
  readonly digest: string
}

/** Stores sessions beside the accounts. */
export interface SessionStore<Account> {
  /** The session of a digest and its account, unless it has been ended. */
  find(digest: string): Promise<(SessionEnds & { readonly account: Account }) | null>
  /** Extends the idle limit of a session. */
  extend(digest: string, idleUntilMs: number): Promise<void>
}
