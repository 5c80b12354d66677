import { createHmac } from 'node:crypto'
import { readBcryptString } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { wholeInput, type LegacyFormat, type LegacyInput } from './legacy-format.ts'

/**
 * WordPress from 6.8 on: `$wp` before PHP's bcrypt of the base 64 of an HMAC-SHA-384 of the password. Older hashes are
 * {@link phpass}, or {@link unsaltedDigest}. Needs `@node-rs/bcrypt`.
 */
export const wordpress: LegacyFormat = {
  name: 'wordpress',
  needs: BCRYPT_PACKAGE,
  read: (stored) => (stored.startsWith('$wp$2y$') ? readBcryptString(stored.slice(3), { prefix: '$wp', inputs }) : null)
}

function inputs(password: Uint8Array): readonly LegacyInput[] {
  return wholeInput(Buffer.from(createHmac('sha384', 'wp-sha384').update(password).digest('base64'), 'latin1'))
}
