import type { OneTimePurpose } from '../tokens/random-token.ts'

/** A stored one-time token. It cannot be used as a token. */
export interface StoredToken {
  readonly accountId: string
  readonly purpose: OneTimePurpose
  /** SHA-256 of purpose and token, 43 characters of base64url. */
  readonly digest: string
  /** In milliseconds since 1970. The store returns expired tokens too; its caller compares. */
  readonly expiresAtMs: number
  /** The generation of the account when the token was made. */
  readonly tokenGeneration: number
  /** The new address confirmed by a token of `address_change`; `null` for all others. */
  readonly address: string | null
}
