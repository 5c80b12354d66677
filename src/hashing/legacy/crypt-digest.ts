import { encodeCryptBase64 } from './crypt-base64.ts'
import { computeInWorker } from './iterated/compute-in-worker.ts'
import {
  CORE_SECONDS_PER_BYTE,
  CORE_SECONDS_PER_DIGEST,
  WORKER_MEMORY_KIB,
  type IteratedJob
} from './iterated/iterated-job.ts'
import type { LegacyDigest } from './legacy-format.ts'
import { withoutDigest } from './strict-decoding.ts'

/** A digest of many rounds, stored in the base 64 of `crypt(3)`. */
export interface CryptParts {
  /** Ends with the digest. */
  readonly stored: string
  readonly digest: string
  readonly rounds: number
  /** How many times a round reads the password, at most. */
  readonly readsPerRound: number
  /** The order in which the bytes of the digest are written. Default: unchanged. */
  readonly order?: readonly number[]
  readonly inputs?: LegacyDigest['inputs']
  readonly jobOf: (input: Uint8Array) => IteratedJob
}

/** Estimates the cost of the rounds, which a worker computes. */
export function readCryptDigest(parts: CryptParts): LegacyDigest {
  const { stored, digest, rounds, readsPerRound, order, inputs, jobOf } = parts
  return {
    kind: 'digest',
    digest: Buffer.from(digest, 'latin1'),
    memoryKib: WORKER_MEMORY_KIB,
    coreSeconds: rounds * CORE_SECONDS_PER_DIGEST,
    coreSecondsPerByte: readsPerRound * rounds * CORE_SECONDS_PER_BYTE,
    settings: withoutDigest(stored, digest, '.'),
    ...(inputs === undefined ? {} : { inputs }),
    compute: async (input) => {
      const raw = await computeInWorker(jobOf(input))
      const written = order === undefined ? raw : Uint8Array.from(order, (index) => raw[index] ?? 0)
      // phpass truncates the encoded digest.
      return Buffer.from(encodeCryptBase64(written).slice(0, digest.length), 'latin1')
    }
  }
}
