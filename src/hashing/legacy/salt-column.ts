import { isUtf8 } from 'node:buffer'
import { decodeBase64, encodeBase64 } from '../phc/base64.ts'
import type { LegacyFormat } from './legacy-format.ts'

/**
 * One stored string out of two columns, for the systems that keep the salt beside the digest.
 *
 * @param format What reads it: {@link symfonyDigest}, or what {@link firebaseScrypt} gives.
 * @param salt As the column has it.
 * @param digest As the column has it.
 * @example
 * ```ts
 * const stored = joinSaltColumn(
 *   symfonyDigest,
 *   'salt',
 *   'iKw+yyYDAaIE9cknw6XdfjaVtHJ7Gqh+o/GYWoVpWN1wNDQcSjc8uqXSBC+yj0KOMwA7RpCKH9weKfJT+7AEHQ=='
 * )
 * await createPasswordHasher({ legacy: [symfonyDigest] }).verify('password', stored) // { matches: true }
 * ```
 */
export function joinSaltColumn(format: LegacyFormat, salt: string, digest: string): string {
  return `${prefixOf(format.name)}${encodeBase64(Buffer.from(salt, 'utf8'))}$${digest}`
}

/** The two columns again; `null` when the string is another. */
export function splitSaltColumn(
  name: string,
  stored: string
): { readonly salt: string; readonly digest: string } | null {
  const prefix = prefixOf(name)
  if (!stored.startsWith(prefix)) return null
  const [encoded = '', digest, ...rest] = stored.slice(prefix.length).split('$')
  const salt = decodeBase64(encoded)
  if (digest === undefined || rest.length > 0 || salt === null || !isUtf8(salt)) return null
  return { salt: Buffer.from(salt).toString('utf8'), digest }
}

function prefixOf(name: string): string {
  return `$rempart-columns$${name}$`
}
