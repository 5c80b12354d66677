/**
 * The UTF-8 bytes of a text in a buffer that nothing else shares. `Buffer.from` takes short ones from a pool, where a copy of
 * the password would stay until something else overwrites it.
 */
export function encodeSecret(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text, 'utf8'))
  bytes.write(text, 'utf8')
  return bytes
}

/** Overwrites secrets with zeros. Only of buffers that nothing else shares or still reads. */
export function wipe(secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}
