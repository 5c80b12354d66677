import { hash } from 'node:crypto'
import type { LegacyFormat } from './legacy-format.ts'

const NAMES: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' }

/**
 * The bare hexadecimal MD5, SHA-1 or SHA-256 of a password: no protection at all. Wrap such a table overnight with
 * `wrapLegacyHash`, and read it here until then.
 */
export const unsaltedDigest: LegacyFormat = {
  name: 'unsaltedDigest',
  read(stored) {
    const name = NAMES[stored.length]
    if (name === undefined || !/^[0-9a-f]+$/u.test(stored)) return null
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
