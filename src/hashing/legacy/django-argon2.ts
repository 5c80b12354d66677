import type { LegacyFormat } from './legacy-format.ts'

/** Django's `Argon2PasswordHasher`: `argon2` and a PHC string. */
export const djangoArgon2: LegacyFormat = {
  name: 'djangoArgon2',
  read: (stored) => (stored.startsWith('argon2$') ? { kind: 'argon2', phc: stored.slice('argon2'.length) } : null)
}
