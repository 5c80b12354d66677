import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { Pepper } from './pepper.ts'
import type { PhcRecord } from './phc-record.ts'

/** Why a stored hash should be made anew at the next sign-in. */
export type RehashReason =
  /** Not Argon2id. */
  | 'other_type'
  /** Older than version 19, that of RFC 9106. */
  | 'older_version'
  | 'less_memory'
  | 'fewer_passes'
  | 'fewer_lanes'
  | 'shorter_salt'
  | 'shorter_tag'
  /** These five only where `rehashTo` is `exact`. */
  | 'more_memory'
  | 'more_passes'
  | 'more_lanes'
  | 'longer_salt'
  | 'longer_tag'
  /** Made without a pepper, or with a key that is not the first any more. */
  | 'other_pepper_key'
  /** In a format of another system. */
  | 'legacy_format'
  /** Cannot be read at all, so that it protects nothing that is known. */
  | 'unreadable'

/**
 * When a readable Argon2id hash is made anew: where it is below the hasher's parameters in some dimension (`atLeast`), or
 * other than they say in any way (`exact`), which brings costs down again.
 */
export type RehashTo = 'atLeast' | 'exact'

/** What a hash is compared with. */
export interface RehashTarget {
  readonly parameters: Argon2Parameters
  readonly pepper: Pepper | null
  readonly rehashTo: RehashTo
}

/**
 * Every dimension in which a hash is below the wanted parameters, and for `exact` those in which it is above. Dimensions
 * are not traded against each other: no source gives a rate of exchange between memory and passes that holds on every
 * machine, and so a hash that has no reason left is at least as wanted in all of them.
 */
export function findRehashReasons(
  record: PhcRecord,
  { parameters, pepper, rehashTo }: RehashTarget
): readonly RehashReason[] {
  const reasons: RehashReason[] = []
  if (record.type !== 'argon2id') reasons.push('other_type')
  if (record.version < 19) reasons.push('older_version')
  const stored: Argon2Parameters = { ...record, saltBytes: record.salt.length, tagBytes: record.tag.length }
  for (const [dimension, below, above] of DIMENSIONS) {
    if (stored[dimension] < parameters[dimension]) reasons.push(below)
    else if (rehashTo === 'exact' && stored[dimension] > parameters[dimension]) reasons.push(above)
  }
  if (pepper !== null && !isSameKey(record.keyId, pepper.current.keyId)) reasons.push('other_pepper_key')
  return reasons
}

const DIMENSIONS: readonly (readonly [keyof Argon2Parameters, below: RehashReason, above: RehashReason])[] = [
  ['memoryKib', 'less_memory', 'more_memory'],
  ['passes', 'fewer_passes', 'more_passes'],
  ['lanes', 'fewer_lanes', 'more_lanes'],
  ['saltBytes', 'shorter_salt', 'longer_salt'],
  ['tagBytes', 'shorter_tag', 'longer_tag']
]

function isSameKey(keyId: Uint8Array | undefined, wanted: Uint8Array): boolean {
  return keyId !== undefined && Buffer.compare(keyId, wanted) === 0
}
