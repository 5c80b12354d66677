import { damaged, type LegacyFormat } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { readScrypt } from './scrypt-digest.ts'
import { readDecimal, readHexadecimal, withoutDigest } from './strict-decoding.ts'

/** Werkzeug (Flask): `scrypt:N:r:p$salt$digest` and `pbkdf2:sha256:iterations$salt$digest`, in hexadecimal. */
export const werkzeug: LegacyFormat = {
  name: 'werkzeug',
  read(stored) {
    if (!/^(?:scrypt|pbkdf2):/u.test(stored)) return null
    const [method = '', salt, digest, ...rest] = stored.split('$')
    if (salt === undefined || salt === '' || digest === undefined || rest.length > 0) return damaged('malformed')
    const [kind, first = '', second, third, ...more] = method.split(':')
    const parts = {
      salt: Buffer.from(salt),
      digest: readHexadecimal(digest),
      settings: withoutDigest(stored, digest, '0')
    }
    if (kind === 'scrypt') {
      if (more.length > 0) return damaged('malformed')
      const cost = readDecimal(first, 2, 2 ** 40)
      const blockSize = readDecimal(second, 1, 2 ** 20)
      return readScrypt({ ...parts, cost, blockSize, parallelization: readDecimal(third, 1, 2 ** 20), digestBytes: 64 })
    }
    if (third !== undefined) return damaged('malformed')
    if (first !== 'sha1' && first !== 'sha256' && first !== 'sha512') return damaged('unknown_algorithm')
    return readPbkdf2({ ...parts, hash: first, iterations: second })
  }
}
