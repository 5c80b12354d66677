import { hash } from 'node:crypto'
import { BCRYPT_INPUT_BYTES, readBcrypt } from './bcrypt-digest.ts'
import { splitBcrypt } from './bcrypt.ts'
import type { LegacyFormat } from './legacy-format.ts'

/**
 * bcrypt of PHP's `password_hash` and of Symfony, `$2y$`. Symfony hashes a password of more than 72 bytes, or with a NUL
 * byte, with SHA-512 first (`NativePasswordHasher`); PHP alone cuts it. Both are tried. Needs `@node-rs/bcrypt`.
 */
export const phpBcrypt: LegacyFormat = {
  name: 'phpBcrypt',
  read: (stored) =>
    stored.startsWith('$2y$')
      ? readBcrypt({ ...splitBcrypt(stored), settings: `${stored.slice(0, 29)}${'.'.repeat(31)}`, inputs })
      : null
}

function inputs(password: Uint8Array): readonly Uint8Array[] {
  if (password.length <= BCRYPT_INPUT_BYTES && !password.includes(0)) return [password]
  return [Buffer.from(hash('sha512', password, 'base64'), 'latin1'), password]
}
