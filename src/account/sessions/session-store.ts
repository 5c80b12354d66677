/** When a session ends, in milliseconds since 1970: whichever comes first. */
export interface SessionEnds {
  readonly expiresAtMs: number
  readonly idleUntilMs: number
}

/** A session as it is stored: nothing in it opens anything. */
export interface StoredSession extends SessionEnds {
  /** SHA-256 of purpose and token, 43 characters of base64url. */
  readonly digest: string
}

/** Where the sessions are, beside the accounts. */
export interface SessionStore<Account> {
  /** The session under a digest and its account, where it has not been ended. */
  find(digest: string): Promise<(SessionEnds & { readonly account: Account }) | null>
  /** Moves the end of a session that is idle. */
  extend(digest: string, idleUntilMs: number): Promise<void>
}
