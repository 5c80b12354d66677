import type { Argon2Parameters } from '../../argon2/argon2-parameters.ts'
import type { PhcRecord } from '../phc/phc-record.ts'
import type { Pepper } from '../secrets/pepper.ts'
import type { StoredHash } from '../stored/stored-hash.ts'
import type { RehashReason, RehashTo } from './rehash-reason.ts'

/** What stored hashes are compared with. */
export interface RehashTarget {
  readonly parameters: Argon2Parameters
  readonly pepper: Pepper | null
  readonly rehashTo: RehashTo
}

/**
 * Every reason to rehash a stored hash. Parameters are compared one by one: no source gives an exchange rate between
 * memory and passes that holds on every machine, so a hash without a reason meets the target in all of them.
 */
export function findRehashReasons(stored: StoredHash, target: RehashTarget): readonly RehashReason[] {
  if (stored.kind === 'unreadable') return ['unreadable']
  if (stored.kind === 'digest') return ['legacy_format']
  const reasons = reasonsOfRecord(stored.record, target)
  return stored.legacy ? ['legacy_format', ...reasons] : reasons
}

function reasonsOfRecord(record: PhcRecord, { parameters, pepper, rehashTo }: RehashTarget): readonly RehashReason[] {
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
