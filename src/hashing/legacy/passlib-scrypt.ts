import { decodeBase64 } from '../phc/base64.ts'
import type { LegacyFormat } from './legacy-format.ts'
import { damaged } from './legacy-format.ts'
import { readScrypt } from './scrypt-digest.ts'
import { readDecimal, withoutDigest } from './strict-decoding.ts'

/** passlib's `scrypt`: `$scrypt$ln=16,r=8,p=1$salt$digest`, where N is 2 to the power of `ln`. */
export const passlibScrypt: LegacyFormat = {
  name: 'passlibScrypt',
  read(stored) {
    if (!stored.startsWith('$scrypt$ln=')) return null
    const [, , parameters = '', salt, digest, ...rest] = stored.split('$')
    const [, exponentText, blockSize, parallelization] = /^ln=([0-9]+),r=([0-9]+),p=([0-9]+)$/u.exec(parameters) ?? []
    if (exponentText === undefined || salt === undefined || digest === undefined || rest.length > 0) {
      return damaged('malformed')
    }
    const exponent = readDecimal(exponentText, 1, 40)
    return readScrypt({
      cost: exponent === null ? null : 2 ** exponent,
      blockSize: readDecimal(blockSize, 1, 2 ** 20),
      parallelization: readDecimal(parallelization, 1, 2 ** 20),
      salt: decodeBase64(salt),
      digest: decodeBase64(digest),
      digestBytes: 32,
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}
