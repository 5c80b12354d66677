import { hash } from 'node:crypto'
import { damaged, wholeInput, type LegacyReading } from './legacy-format.ts'

const DIGEST_BYTES = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const

/** The hash functions of {@link readSaltedDigest}. */
export type SaltedHash = keyof typeof DIGEST_BYTES

/** One digest of the password followed by a salt, which may be empty. */
export function readSaltedDigest(
  name: SaltedHash,
  digest: Uint8Array,
  salt: Uint8Array,
  settings: string
): LegacyReading {
  if (digest.length !== DIGEST_BYTES[name]) return damaged('length_out_of_range')
  return {
    kind: 'digest',
    digest,
    memoryKib: 8,
    coreSeconds: 0.000_002,
    settings,
    inputs: (password) => wholeInput(Buffer.concat([password, salt])),
    compute: async (input) => hash(name, input, 'buffer')
  }
}

/** The length of the digest in a digest followed by its salt. */
export function digestBytesOf(name: SaltedHash): number {
  return DIGEST_BYTES[name]
}
