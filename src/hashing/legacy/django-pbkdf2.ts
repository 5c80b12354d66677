import type { LegacyFormat } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { damaged } from './legacy-format.ts'
import { readPaddedBase64, withoutDigest } from './strict-decoding.ts'

/** Django's `PBKDF2PasswordHasher` and `PBKDF2SHA1PasswordHasher`: `pbkdf2_sha256$iterations$salt$digest`. */
export const djangoPbkdf2: LegacyFormat = {
  name: 'djangoPbkdf2',
  read(stored) {
    if (!/^pbkdf2_sha(?:1|256)\$/u.test(stored)) return null
    const [name, iterations, salt, digest, ...rest] = stored.split('$')
    if (salt === undefined || salt === '' || digest === undefined || rest.length > 0) return damaged('malformed')
    return readPbkdf2({
      hash: name === 'pbkdf2_sha1' ? 'sha1' : 'sha256',
      iterations,
      salt: Buffer.from(salt),
      digest: readPaddedBase64(digest),
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}
