import { isUtf8 } from 'node:buffer'
import { decodeBase64, encodeBase64 } from '../phc/base64.ts'
import type { LegacyFormat } from './legacy-format.ts'

/**
 * Joins two columns into one stored string, for systems that keep the salt in a column of its own.
 *
 * @param format The format that reads it: {@link symfonyDigest}, or one made by {@link firebaseScrypt}.
 * @param salt As in the column.
 * @param digest As in the column.
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

/** Splits the string into the two columns; `null` if it is not such a string. */
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
