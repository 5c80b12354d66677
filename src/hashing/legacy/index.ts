import { adonisBcrypt, adonisScrypt } from './adonis.ts'
import { aspNetIdentity } from './asp-net-identity.ts'
import { bcrypt } from './bcrypt.ts'
import { betterAuth } from './better-auth.ts'
import { djangoArgon2 } from './django-argon2.ts'
import { djangoBcrypt } from './django-bcrypt.ts'
import { djangoDigest } from './django-digest.ts'
import { djangoPbkdf2 } from './django-pbkdf2.ts'
import { djangoScrypt } from './django-scrypt.ts'
import { drupal } from './drupal.ts'
import { hexadecimalWithSalt } from './hexadecimal-with-salt.ts'
import { keycloak } from './keycloak.ts'
import { kratos } from './kratos.ts'
import { ldap } from './ldap.ts'
import { md5Crypt } from './md5-crypt.ts'
import { mediaWiki } from './media-wiki.ts'
import { nextcloud } from './nextcloud.ts'
import { passlibBcryptSha256 } from './passlib-bcrypt-sha256.ts'
import { passlibPbkdf2 } from './passlib-pbkdf2.ts'
import { passlibScrypt } from './passlib-scrypt.ts'
import { phcPbkdf2 } from './phc-pbkdf2.ts'
import { phpass } from './phpass.ts'
import { phpBcrypt } from './php-bcrypt.ts'
import { shaCrypt } from './sha-crypt.ts'
import { spring } from './spring.ts'
import { supabaseFirebase } from './firebase-scrypt.ts'
import { symfonyDigest } from './symfony-digest.ts'
import { unsaltedDigest } from './unsalted-digest.ts'
import { werkzeug } from './werkzeug.ts'
import { wordpress } from './wordpress.ts'
import { wrapped } from './wrapped.ts'
import type { LegacyFormat } from './legacy-format.ts'

export { devise } from './devise.ts'
export { firebaseScrypt, type FirebaseScryptParameters } from './firebase-scrypt.ts'
export { prestaShop } from './presta-shop.ts'
export { joinSaltColumn } from './salt-column.ts'
export { wrapLegacyHash } from './wrapped.ts'
export {
  adonisBcrypt,
  adonisScrypt,
  aspNetIdentity,
  bcrypt,
  betterAuth,
  djangoArgon2,
  djangoBcrypt,
  djangoDigest,
  djangoPbkdf2,
  djangoScrypt,
  drupal,
  hexadecimalWithSalt,
  keycloak,
  kratos,
  ldap,
  md5Crypt,
  mediaWiki,
  nextcloud,
  passlibBcryptSha256,
  passlibPbkdf2,
  passlibScrypt,
  phcPbkdf2,
  phpass,
  phpBcrypt,
  shaCrypt,
  spring,
  supabaseFirebase,
  symfonyDigest,
  unsaltedDigest,
  werkzeug,
  wordpress,
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
  // Before `bcrypt`, which reads `$2y$` too but knows nothing of Symfony's pre-hash.
  phpBcrypt,
  bcrypt,
  djangoArgon2,
  djangoPbkdf2,
  djangoBcrypt,
  djangoScrypt,
  djangoDigest,
  wordpress,
  phpass,
  drupal,
  shaCrypt,
  md5Crypt,
  // Before `ldap`, which shares some scheme names with it.
  spring,
  ldap,
  aspNetIdentity,
  keycloak,
  werkzeug,
  mediaWiki,
  nextcloud,
  symfonyDigest,
  supabaseFirebase,
  adonisScrypt,
  adonisBcrypt,
  phcPbkdf2,
  // Before `passlibScrypt`, where `ln` has another meaning.
  kratos,
  passlibPbkdf2,
  passlibScrypt,
  passlibBcryptSha256,
  betterAuth,
  hexadecimalWithSalt,
  unsaltedDigest,
  wrapped
]
