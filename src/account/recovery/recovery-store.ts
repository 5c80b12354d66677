import type { EarlierPassword } from '../history/earlier-passwords.ts'

/** Whose way back it is. An application adds what it needs: an id, a name. */
export interface RecoveryOwner {
  /** What names the account at sign-in, as `AttemptSubject.account`. */
  readonly account: string
  /** The person's own data, which the new password may not be made of. */
  readonly context: readonly string[]
  /** The account's passwords, the current one too, for `policy.history`. */
  readonly earlierPasswords?: readonly EarlierPassword[] | undefined
  /** The hash of a password that has to be changed: the new one may not be it, whatever `policy.history` says. */
  readonly currentHash?: string | undefined
}

/** A link as it is stored: nothing in it opens anything. */
export interface RecoveryLink {
  /** SHA-256 of purpose and token, 43 characters of base64url. */
  readonly digest: string
  /** In milliseconds since 1970. */
  readonly expiresAtMs: number
}

/**
 * Where the links are, beside the accounts. A link stands until its account's password changes in whatever way, a newer link
 * takes its place, or it is redeemed; each method is one atomic step.
 */
export interface RecoveryStore<Owner extends RecoveryOwner> {
  /** The account that a name leads to, or null. */
  findOwner(account: string): Promise<Owner | null>
  /** Stores a link in place of the earlier one of its account. */
  putLink(owner: Owner, link: RecoveryLink): Promise<void>
  /** The link under a digest and its account, where it still stands. */
  findLink(digest: string): Promise<{ readonly owner: Owner; readonly expiresAtMs: number } | null>
  /**
   * Where the link still stands: removes it, writes the new hash, and ends every session where asked to. `false`: it stood no
   * more, and nothing was written.
   */
  redeemLink(digest: string, change: { readonly hash: string; readonly endsSessions: boolean }): Promise<boolean>
}
