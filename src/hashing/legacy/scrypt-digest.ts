import { scrypt, type ScryptOptions } from 'node:crypto'
import type { LegacyReading } from './legacy-format.ts'
import { damaged, TOO_COSTLY } from './legacy-format.ts'

/** 256 MiB, and a few seconds of one core. */
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
  if (cost < 2 || !Number.isInteger(Math.log2(cost))) return damaged('number_out_of_range')
  if (salt === null || digest === null) return damaged('bad_base64')
  if (digest.length < 16 || digest.length > 64) return damaged('length_out_of_range')
  // RFC 7914 §2: 128 * N * r bytes.
  const memoryKib = Math.ceil((cost * blockSize) / 8)
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
        maxmem: 1024 * (2 * memoryKib + 1024 * parallelization)
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
