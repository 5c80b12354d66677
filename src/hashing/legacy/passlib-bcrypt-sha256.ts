import { createHmac, hash } from 'node:crypto'
import { readBcrypt } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { damaged, wholeInput, type LegacyFormat } from './legacy-format.ts'
import { withoutDigest } from './strict-decoding.ts'

/**
 * passlib's `bcrypt_sha256`: `$bcrypt-sha256$v=2,t=2b,r=12$salt$digest`, bcrypt of the base 64 of an HMAC of the
 * password keyed with the salt, and its first version `$bcrypt-sha256$2b,12$salt$digest`, of a plain SHA-256. Needs
 * `@node-rs/bcrypt`.
 */
export const passlibBcryptSha256: LegacyFormat = {
  name: 'passlibBcryptSha256',
  needs: BCRYPT_PACKAGE,
  read(stored) {
    if (!stored.startsWith('$bcrypt-sha256$')) return null
    const [, , parameters = '', salt, digest, ...rest] = stored.split('$')
    const second = /^v=2,t=(2b),r=([1-9][0-9]?)$/u.exec(parameters)
    const [, version, cost] = second ?? /^(2[ab]),([1-9][0-9]?)$/u.exec(parameters) ?? []
    if (rest.length > 0) return damaged('malformed')
    return readBcrypt({
      version,
      cost,
      salt,
      digest,
      settings: withoutDigest(stored, digest ?? '', '.'),
      inputs: (password) => {
        const key =
          second === null
            ? hash('sha256', password, 'base64')
            : createHmac('sha256', Buffer.from(salt ?? '', 'latin1'))
                .update(password)
                .digest('base64')
        return wholeInput(Buffer.from(key, 'latin1'))
      }
    })
  }
}
