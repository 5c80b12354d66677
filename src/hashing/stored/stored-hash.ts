import type { UnreadableHashProblem } from '../../rempart-error.ts'
import type { LegacyDigest, LegacyFormat } from '../legacy/legacy-format.ts'
import { readPhc } from '../phc/parse-phc.ts'
import type { PhcRecord } from '../phc/phc-record.ts'
import { withoutPadding } from '../legacy/without-padding.ts'

/** The stored value of an account, of any origin. */
export type StoredHash = ReadableHash | { readonly kind: 'unreadable'; readonly problem: UnreadableHashProblem }

/** A stored hash that a password can be compared with. */
export type ReadableHash = StoredArgon2 | LegacyDigest

/** An Argon2 hash. `legacy`: found after another system's prefix. `inner`: the wrapped digest of another system. */
export interface StoredArgon2 {
  readonly kind: 'argon2'
  readonly record: PhcRecord
  readonly legacy: boolean
  readonly inner?: LegacyDigest
}

/** The legacy digest to compute for a hash: itself, or the one it wraps. */
export function digestWithin(hash: ReadableHash): LegacyDigest | undefined {
  return hash.kind === 'digest' ? hash : hash.inner
}

/** Memory in KiB needed to compare a password with a hash. */
export function memoryKibOf(hash: ReadableHash): number {
  const digestKib = Math.ceil(digestWithin(hash)?.memoryKib ?? 0)
  return hash.kind === 'digest' ? digestKib : Math.max(hash.record.memoryKib, digestKib)
}

/** No supported format has longer strings. */
const MAXIMUM_LEGACY_LENGTH = 1024

/** Reads a stored value: an Argon2 PHC string, or else one of `formats`. Never throws. */
export function readStoredHash(stored: unknown, formats: readonly LegacyFormat[]): StoredHash {
  const text = typeof stored === 'string' ? withoutPadding(stored) : stored
  const own = readArgon2(text, false)
  if (own.kind !== 'unreadable' || typeof text !== 'string' || text.length > MAXIMUM_LEGACY_LENGTH) return own
  for (const format of formats) {
    const reading = format.read(text, formats)
    if (reading === null) continue
    if (reading.kind !== 'argon2') return reading
    const enclosed = readArgon2(reading.phc, true)
    return enclosed.kind === 'argon2' && reading.inner !== undefined ? { ...enclosed, inner: reading.inner } : enclosed
  }
  return own
}

function readArgon2(text: unknown, legacy: boolean): Exclude<StoredHash, LegacyDigest> {
  const reading = readPhc(text)
  if (!reading.readable) return { kind: 'unreadable', problem: reading.problem }
  return { kind: 'argon2', record: reading.record, legacy }
}
