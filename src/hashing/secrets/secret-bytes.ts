/**
 * The UTF-8 bytes of a text in a buffer that nothing else shares. `Buffer.from` takes short buffers from a pool, where
 * a copy of the password would stay until overwritten.
 */
export function encodeSecret(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text, 'utf8'))
  bytes.write(text, 'utf8')
  return bytes
}

/** Overwrites secrets with zeros. The buffers must not be shared or still in use. */
export function wipe(secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}
