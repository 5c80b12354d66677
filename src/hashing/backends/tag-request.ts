import { randomBytes } from 'node:crypto'
import type { Argon2Parameters } from '../../argon2/argon2-parameters.ts'
import type { PhcRecord } from '../phc/phc-record.ts'
import type { TagRequest } from './argon2-backend.ts'

/** The request of a new hash of these bytes, with a fresh salt. */
export function newHashRequest(
  password: Uint8Array,
  { memoryKib, passes, lanes, saltBytes, tagBytes }: Argon2Parameters,
  secret: Uint8Array | undefined
): TagRequest {
  return {
    type: 'argon2id',
    version: 19,
    memoryKib,
    passes,
    lanes,
    tagBytes,
    password,
    salt: randomBytes(saltBytes),
    ...(secret === undefined ? {} : { secret })
  }
}

/** The request that gives the tag of a stored hash when the password is right. */
export function storedHashRequest(
  password: Uint8Array,
  { type, version, memoryKib, passes, lanes, salt, tag, associatedData }: PhcRecord,
  secret: Uint8Array | undefined
): TagRequest {
  return {
    type,
    version,
    memoryKib,
    passes,
    lanes,
    tagBytes: tag.length,
    password,
    salt,
    ...(secret === undefined ? {} : { secret }),
    ...(associatedData === undefined ? {} : { associatedData })
  }
}
