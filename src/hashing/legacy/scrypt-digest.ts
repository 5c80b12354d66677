import { scrypt, type ScryptOptions } from 'node:crypto'
import { damaged, type LegacyInput, type LegacyReading } from './legacy-format.ts'

/** Four seconds for 2^22 blocks of 128 bytes, half a GiB written. */
const CORE_SECONDS_PER_BLOCK = 4 / 2 ** 22

/** The parts of a stored scrypt (RFC 7914), whatever the layout; `null` for a part that cannot be read. */
export interface ScryptParts {
  /** N, a power of two. */
  readonly cost: number | null
  readonly blockSize: number | null
  readonly parallelization: number | null
  readonly salt: Uint8Array | null
  readonly digest: Uint8Array | null
  /** Length that the format writes, if it is fixed. */
  readonly digestBytes?: number
  /** Length of the key, if the digest is derived from it. Default: the length of the digest. */
  readonly keyBytes?: number
  readonly settings: string
  readonly inputs?: (password: Uint8Array) => readonly LegacyInput[]
}

/** Checks the parts and estimates their cost. */
export function readScrypt(parts: ScryptParts): LegacyReading {
  const { cost, blockSize, parallelization, salt, digest, digestBytes, settings, inputs } = parts
  if (cost === null || blockSize === null || parallelization === null) return damaged('bad_number')
  // RFC 7914 §2: a power of two below 2^(128 * r / 8).
  if (cost < 2 || !Number.isInteger(Math.log2(cost)) || Math.log2(cost) >= 16 * blockSize) {
    return damaged('number_out_of_range')
  }
  if (salt === null || digest === null) return damaged('bad_base64')
  const [minimum, maximum] = digestBytes === undefined ? [16, 128] : [digestBytes, digestBytes]
  if (digest.length < minimum || digest.length > maximum) return damaged('length_out_of_range')
  // RFC 7914 §5 and §6: 128 * r bytes for each of the N blocks of V, the p blocks of B, and two working blocks; OpenSSL
  // also copies B, as the salt of its second PBKDF2.
  const memoryKib = Math.ceil(((cost + 2 * parallelization + 2) * blockSize) / 8)
  return {
    kind: 'digest',
    digest,
    memoryKib,
    coreSeconds: cost * blockSize * parallelization * CORE_SECONDS_PER_BLOCK,
    settings,
    ...(inputs === undefined ? {} : { inputs }),
    compute: async (input) =>
      deriveScrypt(input, salt, parts.keyBytes ?? digest.length, {
        cost,
        blockSize,
        parallelization,
        maxmem: 1024 * memoryKib
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
