import type { Argon2Parameters } from './argon2-parameters.ts'
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
  /** Made without a pepper, or with a key that is not the first any more. */
  | 'other_pepper_key'
  /** In a format of another system. */
  | 'legacy_format'
  /** Cannot be read at all, so that it protects nothing that is known. */
  | 'unreadable'

/**
 * Every dimension in which a hash is below the wanted parameters; above them is never a reason. Dimensions are not
 * traded against each other: no source gives a rate of exchange between memory and passes that holds on every machine,
 * and so a hash that has no reason left is at least as wanted in all of them.
 */
export function findRehashReasons(
  record: PhcRecord,
  wanted: Argon2Parameters,
  wantedKeyId?: Uint8Array
): readonly RehashReason[] {
  const reasons: RehashReason[] = []
  if (record.type !== 'argon2id') reasons.push('other_type')
  if (record.version < 19) reasons.push('older_version')
  if (record.memoryKib < wanted.memoryKib) reasons.push('less_memory')
  if (record.passes < wanted.passes) reasons.push('fewer_passes')
  if (record.lanes < wanted.lanes) reasons.push('fewer_lanes')
  if (record.salt.length < wanted.saltBytes) reasons.push('shorter_salt')
  if (record.tag.length < wanted.tagBytes) reasons.push('shorter_tag')
  if (wantedKeyId !== undefined && !isSameKey(record.keyId, wantedKeyId)) reasons.push('other_pepper_key')
  return reasons
}

function isSameKey(keyId: Uint8Array | undefined, wanted: Uint8Array): boolean {
  return keyId !== undefined && Buffer.compare(keyId, wanted) === 0
}
