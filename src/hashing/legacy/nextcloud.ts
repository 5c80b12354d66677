import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { readCryptString } from './crypt-string.ts'
import { behind, type LegacyFormat } from './legacy-format.ts'

/** Nextcloud and ownCloud 8 and later: `1|` before bcrypt, `2|` and `3|` before Argon2. bcrypt needs `@node-rs/bcrypt`. */
export const nextcloud: LegacyFormat = {
  name: 'nextcloud',
  needs: BCRYPT_PACKAGE,
  read: (stored) =>
    /^(?:1\|\$2|[23]\|\$argon2)/u.test(stored) ? behind(stored.slice(0, 2), readCryptString(stored.slice(2))) : null
}
