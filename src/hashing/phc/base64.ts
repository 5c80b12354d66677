/** The base 64 of PHC strings: RFC 4648 §4 without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64').replace(/=+$/u, '')
}

/**
 * Strict inverse of {@link encodeBase64}. `null` for padding, foreign characters, an impossible length and trailing bits
 * that are not zero, so that one byte string has one spelling.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64')
  // Buffer skips invalid characters; only a text that encodes back to itself is accepted.
  return encodeBase64(bytes) === text ? bytes : null
}
