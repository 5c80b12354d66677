import { scrypt, type ScryptOptions } from 'node:crypto'
import type { LegacyReading } from './legacy-format.ts'
import { damaged, TOO_COSTLY } from './legacy-format.ts'

/** 256 MiB, and some seconds of one core. */
const MAXIMUM_MEMORY_KIB = 262_144
const MAXIMUM_BLOCKS = 2 ** 22

/** The parts of a stored scrypt (RFC 7914), whatever the layout; `null` for a part that cannot be read. */
export interface ScryptParts {
  /** N, a power of two. */
  readonly cost: number | null
  readonly blockSize: number | null
  readonly parallelization: number | null
  readonly salt: Uint8Array | null
  readonly digest: Uint8Array | null
  readonly settings: string
  prepare?(input: Uint8Array): Uint8Array
}

/** Checks the parts and bounds the work. */
export function readScrypt(parts: ScryptParts): LegacyReading {
  const { cost, blockSize, parallelization, salt, digest, settings } = parts
  if (cost === null || blockSize === null || parallelization === null) return damaged('bad_number')
  // RFC 7914 §2: a power of two below 2^(128 * r / 8).
  if (cost < 2 || !Number.isInteger(Math.log2(cost)) || Math.log2(cost) >= 16 * blockSize) {
    return damaged('number_out_of_range')
  }
  if (salt === null || digest === null) return damaged('bad_base64')
  if (digest.length < 16 || digest.length > 64) return damaged('length_out_of_range')
  // RFC 7914 §5 and §6: 128 * r bytes for each of the N blocks of V, the p blocks of B, and two of work.
  const memoryKib = Math.ceil(((cost + parallelization + 2) * blockSize) / 8)
  if (memoryKib > MAXIMUM_MEMORY_KIB || cost * blockSize * parallelization > MAXIMUM_BLOCKS) return TOO_COSTLY
  return {
    kind: 'digest',
    digest,
    memoryKib,
    settings,
    compute: async (input) =>
      deriveScrypt(parts.prepare?.(input) ?? input, salt, digest.length, {
        cost,
        blockSize,
        parallelization,
        maxmem: 2 * 1024 * memoryKib
      })
  }
}

function deriveScrypt(
  password: Uint8Array,
  salt: Uint8Array,
  byteLength: number,
  options: ScryptOptions
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, byteLength, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
