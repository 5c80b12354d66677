import { decodeBase64 } from '../phc/base64.ts'
import { damaged, type LegacyFormat } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { readDecimal, withoutDigest } from './strict-decoding.ts'

/** PBKDF2 as a PHC string, of RustCrypto, Ory Kratos and `@phc/pbkdf2`: `$pbkdf2-sha256$i=600000,l=32$salt$digest`. */
export const phcPbkdf2: LegacyFormat = {
  name: 'phcPbkdf2',
  read(stored) {
    const [found, hash = 'sha1'] = /^\$pbkdf2(?:-(sha1|sha256|sha512))?\$i=/u.exec(stored) ?? []
    if (found === undefined) return null
    if (hash !== 'sha1' && hash !== 'sha256' && hash !== 'sha512') return null
    const [, , parameters = '', salt, digest, ...rest] = stored.split('$')
    const [, iterations, length] = /^i=([0-9]+)(?:,l=([0-9]+))?$/u.exec(parameters) ?? []
    if (iterations === undefined || salt === undefined || digest === undefined || rest.length > 0) {
      return damaged('malformed')
    }
    const digestBytes = length === undefined ? undefined : readDecimal(length, 16, 64)
    if (digestBytes === null) return damaged('number_out_of_range')
    return readPbkdf2({
      hash,
      iterations,
      salt: decodeBase64(salt),
      digest: decodeBase64(digest),
      ...(digestBytes === undefined ? {} : { digestBytes }),
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}
