import { assertArgon2Parameters } from '../../argon2/parameter-ranges.ts'
import { encodeBase64 } from './base64.ts'
import { MAXIMUM_ASSOCIATED_DATA_BYTES, MAXIMUM_KEY_ID_BYTES, RECORD_RANGES, type PhcRecord } from './phc-record.ts'

/**
 * Writes a PHC string with its parameters in the order `m,t,p,keyid,data` of the format, which libargon2, PHP and
 * Python require.
 *
 * @throws {RangeError} If `parsePhc` would not read the record.
 * @example
 * ```ts
 * const { salt, tag } = { salt: new Uint8Array(16), tag: new Uint8Array(32) }
 * formatPhc({ type: 'argon2id', version: 19, memoryKib: 19_456, passes: 2, lanes: 1, salt, tag })
 * // '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
 * ```
 */
export function formatPhc(record: PhcRecord): string {
  const { type, version, memoryKib, passes, lanes, keyId, associatedData, salt, tag } = record
  assertArgon2Parameters({ memoryKib, passes, lanes, saltBytes: salt.length, tagBytes: tag.length }, RECORD_RANGES)
  const key = keyId === undefined ? '' : `,keyid=${encodeBounded('keyId', keyId, MAXIMUM_KEY_ID_BYTES)}`
  const data =
    associatedData === undefined
      ? ''
      : `,data=${encodeBounded('associatedData', associatedData, MAXIMUM_ASSOCIATED_DATA_BYTES)}`
  const cost = `m=${memoryKib},t=${passes},p=${lanes}`
  return `$${type}$v=${version}$${cost}${key}${data}$${encodeBase64(salt)}$${encodeBase64(tag)}`
}

function encodeBounded(name: string, bytes: Uint8Array, maximumBytes: number): string {
  if (bytes.length < 1 || bytes.length > maximumBytes) {
    throw new RangeError(`${name} must have 1 to ${maximumBytes} bytes, or be left out`)
  }
  return encodeBase64(bytes)
}
