import type { OneTimePurpose } from '../tokens/random-token.ts'

/** A one-time token as it is stored: nothing in it opens anything. */
export interface StoredToken {
  readonly accountId: string
  readonly purpose: OneTimePurpose
  /** SHA-256 of purpose and token, 43 characters of base64url. */
  readonly digest: string
  /** In milliseconds since 1970. The store keeps it and does not judge by it. */
  readonly expiresAtMs: number
  /** That of the account which the token was made for. */
  readonly tokenGeneration: number
  /** The new address that a token of `address_change` proves; `null` for every other. */
  readonly address: string | null
}
