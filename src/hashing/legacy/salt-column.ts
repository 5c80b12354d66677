import { isUtf8 } from 'node:buffer'
import { decodeBase64, encodeBase64 } from '../base64.ts'

const PREFIX = '$rempart-columns$'

/**
 * One stored string out of two columns, for the systems that keep the salt beside the digest: {@link symfonyDigest} and
 * what {@link firebaseScrypt} gives read it.
 *
 * @param salt As the column has it.
 * @param digest As the column has it.
 * @example
 * ```ts
 * const symfony = joinSaltColumn('salt', '5jD1+oyUGPpvElbnCoNbtWRbjHnRLqmF+lpZTU1ZKHE9hDjt6BjpvgLQh0SVv8fQ==')
 * ```
 */
export function joinSaltColumn(salt: string, digest: string): string {
  return `${PREFIX}${encodeBase64(Buffer.from(salt, 'utf8'))}$${digest}`
}

/** The two columns again; `null` when the string is another. */
export function splitSaltColumn(stored: string): { readonly salt: string; readonly digest: string } | null {
  if (!stored.startsWith(PREFIX)) return null
  const [encoded = '', digest, ...rest] = stored.slice(PREFIX.length).split('$')
  const salt = decodeBase64(encoded)
  if (digest === undefined || rest.length > 0 || salt === null || !isUtf8(salt)) return null
  return { salt: Buffer.from(salt).toString('utf8'), digest }
}
