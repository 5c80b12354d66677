import { bcrypt } from './bcrypt.ts'
import { betterAuth } from './better-auth.ts'
import { djangoArgon2 } from './django-argon2.ts'
import { djangoBcrypt } from './django-bcrypt.ts'
import { djangoPbkdf2 } from './django-pbkdf2.ts'
import { djangoScrypt } from './django-scrypt.ts'
import type { LegacyFormat } from './legacy-format.ts'
import { passlibBcryptSha256 } from './passlib-bcrypt-sha256.ts'
import { passlibPbkdf2 } from './passlib-pbkdf2.ts'
import { passlibScrypt } from './passlib-scrypt.ts'
import { phpBcrypt } from './php-bcrypt.ts'
import { unsaltedDigest } from './unsalted-digest.ts'
import { wrapped } from './wrapped.ts'

export { wrapLegacyHash } from './wrapped.ts'
export {
  bcrypt,
  betterAuth,
  djangoArgon2,
  djangoBcrypt,
  djangoPbkdf2,
  djangoScrypt,
  passlibBcryptSha256,
  passlibPbkdf2,
  passlibScrypt,
  phpBcrypt,
  unsaltedDigest,
  wrapped
}

/**
 * Every format of this entry. PHP's and Symfony's `$argon2id$` and `$argon2i$` strings, and those of passlib, need none:
 * they are PHC strings.
 *
 * @example
 * ```ts
 * const hasher = createPasswordHasher({ legacy: legacyFormats })
 * await hasher.verify('password', '5f4dcc3b5aa765d61d8327deb882cf99') // { matches: true, needsRehash: true }
 * ```
 */
export const legacyFormats: readonly LegacyFormat[] = [
  // Before `bcrypt`, which reads `$2y$` too, and does not know of Symfony's pre-hash.
  phpBcrypt,
  bcrypt,
  djangoArgon2,
  djangoPbkdf2,
  djangoBcrypt,
  djangoScrypt,
  passlibPbkdf2,
  passlibScrypt,
  passlibBcryptSha256,
  betterAuth,
  unsaltedDigest,
  wrapped
]
