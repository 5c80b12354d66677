import { bcryptInputs, readBcryptString } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import type { LegacyFormat } from './legacy-format.ts'

/**
 * Devise (Ruby on Rails) with a `pepper`: bcrypt of the password followed by the pepper. Without a pepper it is {@link
 * bcrypt}. It replaces {@link bcrypt} in a list of formats. Needs `@node-rs/bcrypt`.
 *
 * @param pepper `config.pepper` of `config/initializers/devise.rb`.
 * @example
 * ```ts
 * const hasher = createPasswordHasher({ legacy: [devise('the pepper of the old service')] })
 * ```
 */
export function devise(pepper: string): LegacyFormat {
  const tail = Buffer.from(pepper)
  return {
    name: 'devise',
    needs: BCRYPT_PACKAGE,
    read: (stored) =>
      /^\$2[aby]\$/u.test(stored)
        ? readBcryptString(stored, {
            // The pepper is the same for all: if only the pepper is truncated, the whole password was read.
            inputs: (password) =>
              bcryptInputs(password).map((input) => ({
                ...input,
                bytes: Buffer.concat([input.bytes, tail]).subarray(0, 72)
              }))
          })
        : null
  }
}
