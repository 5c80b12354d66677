import { randomBytes } from 'node:crypto'
import type { TagRequest } from './backends/argon2-backend.ts'
import type { HasherSettings } from './hasher-settings.ts'
import type { PhcRecord } from './phc-record.ts'

/** The request of a new hash of these bytes, with a fresh salt. */
export function newHashRequest(password: Uint8Array, { parameters, pepper }: HasherSettings): TagRequest {
  const { memoryKib, passes, lanes, saltBytes, tagBytes } = parameters
  return {
    type: 'argon2id',
    version: 19,
    memoryKib,
    passes,
    lanes,
    tagBytes,
    password,
    salt: randomBytes(saltBytes),
    ...(pepper === null ? {} : { secret: pepper.current.secret })
  }
}

/** The request that gives the tag of a stored hash when the password is right. */
export function storedHashRequest(
  { type, version, memoryKib, passes, lanes, salt, tag, associatedData }: PhcRecord,
  password: Uint8Array,
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
