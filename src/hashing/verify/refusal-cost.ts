import { memoryKibPasses, type Argon2Cost } from '../../argon2/argon2-parameters.ts'
import { coreSecondsOf, type LegacyDigest, type Tries } from '../legacy/legacy-format.ts'
import { digestWithin, type ReadableHash } from '../stored/stored-hash.ts'
import { ONE_TRY } from './candidates.ts'

/**
 * What every refusal computes, whatever is stored: the most expensive Argon2 hash, and the most expensive legacy
 * digest.
 */
export interface RefusalCost {
  readonly argon2: Argon2Cost
  /** Holds settings without a digest, so it is useless for guessing. */
  readonly digest: LegacyDigest | null
}

/** A stored hash, and the cost of comparing a password with it. */
export interface Comparison {
  readonly hash: ReadableHash
  readonly tries: Tries
}

/**
 * KiB times passes that one core computes in a second at least: a fifth of the fastest backend's rate, because the
 * seconds of other formats are rounded up too.
 */
export const KIB_PASSES_PER_SECOND = 500_000

/** The cost raised to cover a comparison too, except for a part above `maximumKibPasses` of Argon2. */
export function raiseCost(cost: RefusalCost, comparison: Comparison, maximumKibPasses: number): RefusalCost {
  const argon2 = dearerArgon2(cost.argon2, comparison, maximumKibPasses)
  const digest = dearerDigest(cost.digest, comparison, maximumKibPasses / KIB_PASSES_PER_SECOND)
  return argon2 === cost.argon2 && digest === cost.digest ? cost : { argon2, digest }
}

function dearerArgon2(cost: Argon2Cost, { hash, tries }: Comparison, maximum: number): Argon2Cost {
  if (hash.kind !== 'argon2') return cost
  const { memoryKib, passes, lanes } = hash.record
  const all = { memoryKib, passes: tries.count * passes, lanes }
  const work = memoryKibPasses(all)
  return work > memoryKibPasses(cost) && work <= maximum ? all : cost
}

function dearerDigest(cost: LegacyDigest | null, { hash }: Comparison, maximum: number): LegacyDigest | null {
  const digest = digestWithin(hash)
  if (digest === undefined) return cost
  const seconds = coreSecondsOf(digest, ONE_TRY)
  const isDearer = cost === null || seconds > coreSecondsOf(cost, ONE_TRY)
  return isDearer && seconds <= maximum ? { ...digest, digest: new Uint8Array() } : cost
}
