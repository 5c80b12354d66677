import { isUtf8 } from 'node:buffer'
import { RempartError } from '../../rempart-error.ts'
import { decodeBase64, encodeBase64 } from '../phc/base64.ts'
import { damaged, isTooCostly, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { withoutPadding } from './without-padding.ts'

const PREFIX = '$rempart-wrapped$'

/**
 * A hash of another system inside Argon2id, as {@link wrapLegacyHash} writes it: `$rempart-wrapped$`, the settings of
 * the inner hash without its digest, and a PHC string. The inner format must be among those of the hasher.
 */
export const wrapped: LegacyFormat = {
  name: 'wrapped',
  read(stored, formats) {
    if (!stored.startsWith(PREFIX)) return null
    const [, encoded, phc] = /^([A-Za-z0-9+/]+)(\$argon2.+)$/su.exec(stored.slice(PREFIX.length)) ?? []
    if (encoded === undefined || phc === undefined) return damaged('malformed')
    const settings = decodeBase64(encoded)
    if (settings === null || !isUtf8(settings)) return damaged('bad_base64')
    const text = Buffer.from(settings).toString('utf8')
    const inner = readInner(text, formats)
    if (inner === null) return damaged('unknown_algorithm')
    if (inner.kind !== 'digest') return inner.kind === 'argon2' ? damaged('malformed') : inner
    // One canonical spelling: the digest's place holds zeros only.
    return inner.settings === text ? { kind: 'argon2', phc, inner } : damaged('malformed')
  }
}

/**
 * Wraps a stored hash of another system in Argon2id without knowing the password, so that a table of weak hashes can be
 * protected at once. At the user's next sign-in a plain Argon2id hash replaces it.
 *
 * @param storedHash A hash in one of `formats` (not an Argon2 hash, which needs no wrapping).
 * @param hasher Makes the outer hash; its parameters and pepper apply. `createPasswordHasher({ legacy: legacyFormats })`
 * reads it back.
 * @returns A string of at most 1024 characters, about 130 more than four thirds of the stored hash: check that the
 * column can hold it.
 * @throws {RempartError} `unreadable_hash` if no format reads it, or if verifying it would cost more than a format
 * allows; `password_too_large` if the hasher accepts fewer than the 88 bytes that a digest may have in base 64.
 * @example
 * ```ts
 * const hasher = createPasswordHasher({ legacy: legacyFormats })
 * const stored = await wrapLegacyHash('5f4dcc3b5aa765d61d8327deb882cf99', hasher, legacyFormats)
 * await hasher.verify('password', stored) // { matches: true, needsRehash: true }
 * ```
 */
export async function wrapLegacyHash(
  storedHash: string,
  hasher: { hash(password: string): Promise<string> },
  formats: readonly LegacyFormat[]
): Promise<string> {
  const text = withoutPadding(storedHash)
  const inner = text.length > 512 ? null : readInner(text, formats)
  if (inner?.kind !== 'digest' || isTooCostly(inner, { count: 1, bytes: 0 })) throw unwrappable(inner)
  const phc = await hasher.hash(wrappedPassword(inner.digest))
  return `${PREFIX}${encodeBase64(Buffer.from(inner.settings, 'utf8'))}${phc}`
}

/** The password of an Argon2 hash that wraps a digest: the digest in base 64, because a password must be text. */
export function wrappedPassword(digest: Uint8Array): string {
  return encodeBase64(digest)
}

function readInner(stored: string, formats: readonly LegacyFormat[]): LegacyReading | null {
  for (const format of formats) {
    if (format === wrapped) continue
    const reading = format.read(stored, formats)
    if (reading !== null) return reading
  }
  return null
}

function unwrappable(reading: LegacyReading | null): RempartError<'unreadable_hash'> {
  const problem = reading?.kind === 'unreadable' ? reading.problem : 'unknown_algorithm'
  return new RempartError('unreadable_hash', `the stored hash cannot be wrapped (${problem})`, { problem })
}
