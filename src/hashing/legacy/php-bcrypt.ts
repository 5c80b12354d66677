import { hash } from 'node:crypto'
import { bcryptInputs, isReadInPart, readBcryptString } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { wholeInput, type LegacyFormat, type LegacyInput } from './legacy-format.ts'

/**
 * bcrypt of PHP's `password_hash` and of Symfony, `$2y$`. Symfony hashes a password of more than 72 bytes, or with a
 * NUL byte, with SHA-512 first (`NativePasswordHasher`); PHP alone truncates it. Both are tried. Needs
 * `@node-rs/bcrypt`.
 */
export const phpBcrypt: LegacyFormat = {
  name: 'phpBcrypt',
  needs: BCRYPT_PACKAGE,
  read: (stored) => (stored.startsWith('$2y$') ? readBcryptString(stored, { inputs }) : null)
}

function inputs(password: Uint8Array): readonly LegacyInput[] {
  if (!isReadInPart(password)) return bcryptInputs(password)
  return [...wholeInput(Buffer.from(hash('sha512', password, 'base64'), 'latin1')), ...bcryptInputs(password)]
}
