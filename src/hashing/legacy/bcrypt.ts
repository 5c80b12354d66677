import { readBcryptString } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import type { LegacyFormat } from './legacy-format.ts'

/**
 * bcrypt as most systems store it, `$2a$`, `$2b$` or `$2y$`, and its first version `$2$`. It reads the first 72 bytes
 * of a password and no more: a longer one matches by them, as it did in the system that made the hash, and such a match
 * does not lead to a rehash, because the rest of the password was never checked. Needs `@node-rs/bcrypt`.
 */
export const bcrypt: LegacyFormat = {
  name: 'bcrypt',
  needs: BCRYPT_PACKAGE,
  read: (stored) => (/^\$2[aby]?\$/u.test(stored) ? readBcryptString(stored) : null)
}
