import type { EarlierPassword } from '../history/earlier-passwords.ts'

/** The owner of an account to recover. An application may add fields: an id, a name. */
export interface RecoveryOwner {
  /** The account's name at sign-in, as in `AttemptSubject.account`. */
  readonly account: string
  /** The user's own data, which the new password must not contain. */
  readonly context: readonly string[]
  /** The account's passwords, including the current one, for `policy.history`. Default: none. */
  readonly earlierPasswords?: readonly EarlierPassword[] | undefined
  /**
   * The hash of a password that must be changed: the new one may not equal it, regardless of `policy.history`. Default:
   * none.
   */
  readonly currentHash?: string | undefined
}

/** A stored link. It cannot be used to recover the account. */
export interface RecoveryLink {
  /** SHA-256 of purpose and token, 43 characters of base64url. */
  readonly digest: string
  /** In milliseconds since 1970. */
  readonly expiresAtMs: number
}

/**
 * Stores links beside the accounts. A link is valid until its account's password changes in any way, a newer link
 * replaces it, or it is redeemed. Each method is atomic.
 */
export interface RecoveryStore<Owner extends RecoveryOwner> {
  /** The account of a name, or null. */
  findOwner(account: string): Promise<Owner | null>
  /** Stores a link, which replaces the earlier one of its account. */
  putLink(owner: Owner, link: RecoveryLink): Promise<void>
  /** The link of a digest and its account, if it is still valid. */
  findLink(digest: string): Promise<{ readonly owner: Owner; readonly expiresAtMs: number } | null>
  /**
   * If the link is still valid: removes it, writes the new hash, and ends every session if `endsSessions`. `false`: it
   * was no longer valid, and nothing was written.
   */
  redeemLink(digest: string, change: { readonly hash: string; readonly endsSessions: boolean }): Promise<boolean>
}
