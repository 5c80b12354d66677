/**
 * The UTF-8 of a text in memory of its own. `Buffer.from` takes short ones from a pool that everything shares, where a
 * copy of the password stays until something else happens to be written over it.
 */
export function encodeSecret(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text, 'utf8'))
  bytes.write(text, 'utf8')
  return bytes
}

/** Overwrites what is no longer needed. Only of memory of its own, and once nothing reads it any more. */
export function wipe(secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}
