import vectors from './legacy-hashes.json' with { type: 'json' }
import type { StoredHashVector } from './argon2.ts'

/**
 * Stored hashes of other systems, each made by the system that `source` names (with costs far below its defaults, to
 * keep the suite fast), or copied from its own tests. The scheme of each is told by `format`.
 */
export const legacyHashes: readonly LegacyHashVector[] = vectors.map((vector) => ({
  ...vector,
  name: `${vector.format}: ${vector.storedHash.slice(0, 24)}… of ${JSON.stringify(vector.password.slice(0, 12))}, from ${vector.source}`
}))

export interface LegacyHashVector extends StoredHashVector {
  /** The export of `rempart/hashing/legacy` that reads it, or `argon2` for plain PHC strings. */
  readonly format: string
  readonly source: string
  /** There where the system read only a part of the password. */
  readonly isPartial?: boolean
}
