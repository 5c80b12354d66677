import { decodeBase64 } from '../phc/base64.ts'
import { readBcrypt } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { damaged, type LegacyFormat } from './legacy-format.ts'
import { readScrypt } from './scrypt-digest.ts'
import { encodeBcryptBase64, readDecimal, withoutDigest } from './strict-decoding.ts'

/** AdonisJS, and `@phc/scrypt`: scrypt as a PHC string with N itself, `$scrypt$n=16384,r=8,p=1$salt$digest`. */
export const adonisScrypt: LegacyFormat = {
  name: 'adonisScrypt',
  read(stored) {
    if (!stored.startsWith('$scrypt$n=')) return null
    const [, , parameters = '', salt, digest, ...rest] = stored.split('$')
    const [, cost, blockSize, parallelization] = /^n=([0-9]+),r=([0-9]+),p=([0-9]+)$/u.exec(parameters) ?? []
    if (cost === undefined || salt === undefined || salt === '' || digest === undefined || rest.length > 0) {
      return damaged('malformed')
    }
    return readScrypt({
      cost: readDecimal(cost, 2, 2 ** 40),
      blockSize: readDecimal(blockSize, 1, 2 ** 20),
      parallelization: readDecimal(parallelization, 1, 2 ** 20),
      salt: decodeBase64(salt),
      digest: decodeBase64(digest),
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}

/**
 * AdonisJS: bcrypt as a PHC string, `$bcrypt$v=98$r=10$salt$digest`, where 98 is the letter `b` and the base 64 is the
 * standard one. Needs `@node-rs/bcrypt`.
 */
export const adonisBcrypt: LegacyFormat = {
  name: 'adonisBcrypt',
  needs: BCRYPT_PACKAGE,
  read(stored) {
    if (!stored.startsWith('$bcrypt$')) return null
    const [, version, cost, salt, digest] =
      /^\$bcrypt\$v=([0-9]+)\$r=([1-9][0-9]?)\$([^$]+)\$([^$]+)$/u.exec(stored) ?? []
    if (version === undefined || salt === undefined || digest === undefined) return damaged('malformed')
    const [saltBytes, digestBytes] = [decodeBase64(salt), decodeBase64(digest)]
    if (saltBytes === null || digestBytes === null) return damaged('bad_base64')
    return readBcrypt({
      version: `2${String.fromCharCode(Number(version))}`,
      cost,
      salt: encodeBcryptBase64(saltBytes),
      digest: encodeBcryptBase64(digestBytes),
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}
