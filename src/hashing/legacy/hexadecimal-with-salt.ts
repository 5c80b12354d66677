import { hash } from 'node:crypto'
import type { LegacyFormat } from './legacy-format.ts'

const NAMES: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' }

/**
 * `digest:salt`, one hexadecimal digest of the password and of a salt: Magento 1 and osCommerce put the salt before the
 * password, Joomla before 3.2 after it; both are tried. Magento 2's suffix, `:0` for MD5 and `:1` for SHA-256, may
 * follow.
 */
export const hexadecimalWithSalt: LegacyFormat = {
  name: 'hexadecimalWithSalt',
  read(stored) {
    const [, text, salt, version] = /^([0-9a-f]+):([0-9A-Za-z]{2,64})(?::([01]))?$/u.exec(stored) ?? []
    const name = NAMES[text?.length ?? 0]
    if (text === undefined || salt === undefined || name === undefined) return null
    if (version !== undefined && name !== (version === '0' ? 'md5' : 'sha256')) return null
    const saltBytes = Buffer.from(salt, 'latin1')
    return {
      kind: 'digest',
      digest: Buffer.from(text, 'hex'),
      memoryKib: 8,
      coreSeconds: 0.000_002,
      settings: '0'.repeat(text.length) + stored.slice(text.length),
      inputs: (password) =>
        [
          [saltBytes, password],
          [password, saltBytes]
        ].map((parts) => ({ bytes: Buffer.concat(parts), isPartial: false })),
      compute: async (input) => hash(name, input, 'buffer')
    }
  }
}
