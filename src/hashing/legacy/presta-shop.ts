import { hash } from 'node:crypto'
import { wholeInput, type LegacyFormat } from './legacy-format.ts'

/**
 * PrestaShop up to 1.6: the MD5 of the shop's key followed by the password. Put it before {@link legacyFormats}, whose
 * `unsaltedDigest` would read the same strings. Later versions are {@link phpBcrypt}.
 *
 * @param cookieKey `_COOKIE_KEY_` of `config/settings.inc.php`, `cookie_key` of `app/config/parameters.php`.
 * @example
 * ```ts
 * const hasher = createPasswordHasher({ legacy: [prestaShop('the key of the shop'), ...legacyFormats] })
 * ```
 */
export function prestaShop(cookieKey: string): LegacyFormat {
  const key = Buffer.from(cookieKey)
  return {
    name: 'prestaShop',
    read: (stored) =>
      /^[0-9a-f]{32}$/u.test(stored)
        ? {
            kind: 'digest',
            digest: Buffer.from(stored, 'hex'),
            memoryKib: 8,
            coreSeconds: 0.000_002,
            settings: '0'.repeat(32),
            inputs: (password) => wholeInput(Buffer.concat([key, password])),
            compute: async (input) => hash('md5', input, 'buffer')
          }
        : null
  }
}
