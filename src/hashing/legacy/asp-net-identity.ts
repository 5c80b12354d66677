import { damaged, type LegacyFormat } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { readPaddedBase64 } from './strict-decoding.ts'

/**
 * ASP.NET Identity: base 64 of a format byte, and PBKDF2 behind it. Version 2 (byte 0) is SHA-1, 1000 iterations, 16
 * bytes of salt and 32 of key; version 3 (byte 1) writes the function, the iterations and the length of the salt.
 */
export const aspNetIdentity: LegacyFormat = {
  name: 'aspNetIdentity',
  read(stored) {
    if (!/^(?:A[A-P][A-Za-z0-9+/]{64}==|AQAAAA[A-Za-z0-9+/]{30,}={0,2})$/u.test(stored)) return null
    const bytes = readPaddedBase64(stored)
    if (bytes === null) return damaged('bad_base64')
    const [version] = bytes
    if (version === 0) {
      const salt = bytes.subarray(1, 17)
      const digest = bytes.subarray(17)
      return readPbkdf2({
        hash: 'sha1',
        iterations: '1000',
        salt,
        digest,
        digestBytes: 32,
        settings: zeroed(bytes, 17)
      })
    }
    const view = Buffer.from(bytes)
    const hash = ([undefined, 'sha256', 'sha512'] as const)[view.readUInt32BE(1)] ?? 'sha1'
    if (view.readUInt32BE(1) > 2) return damaged('unknown_algorithm')
    const saltLength = view.readUInt32BE(9)
    // The framework requires at least 128 bits of each.
    if (saltLength < 16 || bytes.length < 13 + saltLength + 16) return damaged('length_out_of_range')
    const digest = bytes.subarray(13 + saltLength)
    return readPbkdf2({
      hash,
      iterations: String(view.readUInt32BE(5)),
      salt: bytes.subarray(13, 13 + saltLength),
      digest,
      digestBytes: digest.length,
      settings: zeroed(bytes, 13 + saltLength)
    })
  }
}

function zeroed(bytes: Uint8Array, from: number): string {
  return Buffer.from(bytes).fill(0, from).toString('base64')
}
