import { hash } from 'node:crypto'
import { readBcryptString } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { wholeInput, type LegacyFormat, type LegacyInput } from './legacy-format.ts'

/**
 * Django's `BCryptSHA256PasswordHasher`, `bcrypt_sha256$` and a bcrypt string of the hexadecimal SHA-256 of the
 * password, and `BCryptPasswordHasher`, `bcrypt$` and a bcrypt string of the password itself. Needs `@node-rs/bcrypt`.
 */
export const djangoBcrypt: LegacyFormat = {
  name: 'djangoBcrypt',
  needs: BCRYPT_PACKAGE,
  read(stored) {
    const prefix = /^bcrypt(?:_sha256)?\$/u.exec(stored)?.[0]
    if (prefix === undefined) return null
    return readBcryptString(stored.slice(prefix.length), {
      prefix,
      ...(prefix === 'bcrypt_sha256$' ? { inputs: sha256Hex } : {})
    })
  }
}

function sha256Hex(password: Uint8Array): readonly LegacyInput[] {
  return wholeInput(Buffer.from(hash('sha256', password, 'hex'), 'latin1'))
}
