import { readFirebase } from './firebase-scrypt.ts'
import { damaged, type LegacyFormat } from './legacy-format.ts'
import { readScrypt } from './scrypt-digest.ts'
import { readDecimal, readPaddedBase64, withoutDigest } from './strict-decoding.ts'

/**
 * Ory Kratos' own spellings: `$scrypt$ln=16384,r=8,p=1$` with N itself and padded base 64, and for Firebase
 * `$firescrypt$ln=14,r=8,p=1$salt$digest$separator$key`. Its PBKDF2 is {@link phcPbkdf2}.
 */
export const kratos: LegacyFormat = {
  name: 'kratos',
  read(stored) {
    // passlib writes the binary logarithm of N, which has one digit or two.
    if (!/^\$(?:firescrypt\$|scrypt\$ln=[0-9]{3})/u.test(stored)) return null
    const [, kind, cost, blockSize, parallelization, salt, digest, separator, key] =
      /^\$(firescrypt|scrypt)\$ln=([0-9]+),r=([0-9]+),p=([0-9]+)\$([^$]+)\$([^$]+)(?:\$([^$]*)\$([^$]+))?$/u.exec(
        stored
      ) ?? []
    if (salt === undefined || digest === undefined) return damaged('malformed')
    if (kind === 'scrypt') {
      if (key !== undefined) return damaged('malformed')
      return readScrypt({
        cost: readDecimal(cost, 2, 2 ** 40),
        blockSize: readDecimal(blockSize, 1, 2 ** 20),
        parallelization: readDecimal(parallelization, 1, 2 ** 20),
        salt: readPaddedBase64(salt),
        digest: readPaddedBase64(digest),
        settings: withoutDigest(stored, digest, 'A')
      })
    }
    if (key === undefined || separator === undefined || parallelization !== '1') return damaged('malformed')
    const end = `$${separator}$${key}`
    return readFirebase({
      key: readPaddedBase64(key),
      separator: separator === '' ? new Uint8Array() : readPaddedBase64(separator),
      rounds: readDecimal(blockSize, 1, 2 ** 20),
      memoryCost: readDecimal(cost, 1, 40),
      salt,
      digest,
      settings: withoutDigest(stored.slice(0, -end.length), digest, 'A') + end
    })
  }
}
