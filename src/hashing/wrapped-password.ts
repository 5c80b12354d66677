import { encodeBase64 } from './base64.ts'

/** The password of an Argon2 hash that wraps the digest of another system: its base 64, so that it is text. */
export function wrappedPassword(digest: Uint8Array): string {
  return encodeBase64(digest)
}
