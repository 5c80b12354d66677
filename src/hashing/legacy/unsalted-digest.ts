import { hash } from 'node:crypto'
import type { LegacyFormat } from './legacy-format.ts'

const NAMES: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' }

/**
 * The bare hexadecimal MD5, SHA-1, SHA-256 or SHA-512 of a password, in lower or upper case: no protection at all. Wrap such a table overnight with
 * `wrapLegacyHash`, and read it here until then.
 */
export const unsaltedDigest: LegacyFormat = {
  name: 'unsaltedDigest',
  read(stored) {
    const name = NAMES[stored.length]
    if (name === undefined || !/^(?:[0-9a-f]+|[0-9A-F]+)$/u.test(stored)) return null
    return {
      kind: 'digest',
      digest: Buffer.from(stored, 'hex'),
      memoryKib: 8,
      coreSeconds: 0.000_001,
      settings: '0'.repeat(stored.length),
      compute: async (input) => hash(name, input, 'buffer')
    }
  }
}
