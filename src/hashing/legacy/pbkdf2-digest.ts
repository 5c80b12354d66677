import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { damaged, type LegacyReading } from './legacy-format.ts'
import { readDecimal } from './strict-decoding.ts'

const derive = promisify(pbkdf2)

/** Four seconds for five million iterations, four times as many as Django 6 uses. */
const CORE_SECONDS_PER_ITERATION = 4 / 5_000_000

/** The hash functions used with PBKDF2. */
export type Pbkdf2Hash = 'sha1' | 'sha256' | 'sha512'

const DIGEST_BYTES: Readonly<Record<Pbkdf2Hash, number>> = { sha1: 20, sha256: 32, sha512: 64 }

/** The parts of a stored PBKDF2 (RFC 8018 §5.2), whatever the layout; `null` for a part that cannot be read. */
export interface Pbkdf2Parts {
  readonly hash: Pbkdf2Hash
  readonly iterations: string | undefined
  readonly salt: Uint8Array | null
  readonly digest: Uint8Array | null
  /** Length that the format writes. Default: the length of the hash function's output. */
  readonly digestBytes?: number
  readonly settings: string
}

/** Checks the parts and estimates their cost. */
export function readPbkdf2(parts: Pbkdf2Parts): LegacyReading {
  const { hash, iterations: text, salt, digest, digestBytes = DIGEST_BYTES[parts.hash], settings } = parts
  const iterations = readDecimal(text, 1, Number.MAX_SAFE_INTEGER)
  if (iterations === null) return damaged('bad_number')
  if (salt === null || digest === null) return damaged('bad_base64')
  if (digest.length !== digestBytes) return damaged('length_out_of_range')
  return {
    kind: 'digest',
    digest,
    memoryKib: 8,
    // RFC 8018 §5.2: each block takes all the iterations.
    coreSeconds: Math.ceil(digestBytes / DIGEST_BYTES[hash]) * iterations * CORE_SECONDS_PER_ITERATION,
    settings,
    compute: async (input) => derive(input, salt, iterations, digest.length, hash)
  }
}
