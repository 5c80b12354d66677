import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { LegacyDigest, LegacyReading } from './legacy-format.ts'
import { damaged, TOO_COSTLY } from './legacy-format.ts'
import { readDecimal } from './strict-decoding.ts'

const derive = promisify(pbkdf2)

/** Four times what Django 6 uses; some seconds of one core. */
const MAXIMUM_ITERATIONS = 5_000_000

/** The hash functions that PBKDF2 is stored with. */
export type Pbkdf2Hash = 'sha1' | 'sha256' | 'sha512'

const DIGEST_BYTES: Readonly<Record<Pbkdf2Hash, number>> = { sha1: 20, sha256: 32, sha512: 64 }

/** The parts of a stored PBKDF2 (RFC 8018 §5.2), whatever the layout; `null` for a part that cannot be read. */
export interface Pbkdf2Parts {
  readonly hash: Pbkdf2Hash
  readonly iterations: string | undefined
  readonly salt: Uint8Array | null
  readonly digest: Uint8Array | null
  readonly settings: string
}

/** Checks the parts and bounds the work. */
export function readPbkdf2({ hash, iterations: text, salt, digest, settings }: Pbkdf2Parts): LegacyReading {
  const iterations = readDecimal(text, 1, Number.MAX_SAFE_INTEGER)
  if (iterations === null) return damaged('bad_number')
  if (salt === null || digest === null) return damaged('bad_base64')
  if (digest.length !== DIGEST_BYTES[hash]) return damaged('length_out_of_range')
  if (iterations > MAXIMUM_ITERATIONS) return TOO_COSTLY
  const reading: LegacyDigest = {
    kind: 'digest',
    digest,
    memoryKib: 8,
    settings,
    compute: async (input) => derive(input, salt, iterations, digest.length, hash)
  }
  return reading
}
