import { cryptBase64Value, encodeCryptBase64 } from './crypt-base64.ts'
import { computeInWorker } from './iterated/compute-in-worker.ts'
import { CORE_SECONDS_PER_BYTE, CORE_SECONDS_PER_DIGEST, WORKER_MEMORY_KIB } from './iterated/iterated-job.ts'
import { damaged, type LegacyDigest, type LegacyReading } from './legacy-format.ts'

/** How a stored string of the portable hashes of phpass goes on after its three characters. */
export interface PhpassParts {
  readonly stored: string
  readonly prefix: string
  readonly hash: 'md5' | 'sha512'
  readonly digest: RegExp
  readonly inputs?: LegacyDigest['inputs']
}

/** Reads the binary logarithm of the rounds, eight characters of salt, and the digest. */
export function readPhpass({ stored, prefix, hash, digest: pattern, inputs }: PhpassParts): LegacyReading {
  const [logarithm] = stored.slice(prefix.length)
  const salt = stored.slice(prefix.length + 1, prefix.length + 9)
  const digest = stored.slice(prefix.length + 9)
  if (!/^[./0-9A-Za-z]{8}$/u.test(salt)) return damaged('malformed')
  if (!pattern.test(digest)) return damaged('bad_base64')
  const exponent = cryptBase64Value(logarithm)
  if (exponent < 7 || exponent > 30) return damaged('number_out_of_range')
  const times = 2 ** exponent + 1
  return {
    kind: 'digest',
    digest: Buffer.from(digest, 'latin1'),
    memoryKib: WORKER_MEMORY_KIB,
    coreSeconds: times * CORE_SECONDS_PER_DIGEST,
    coreSecondsPerByte: times * CORE_SECONDS_PER_BYTE,
    settings: stored.slice(0, prefix.length + 9) + '.'.repeat(digest.length),
    ...(inputs === undefined ? {} : { inputs }),
    compute: async (input) => {
      const first = Buffer.concat([Buffer.from(salt, 'latin1'), input])
      const raw = await computeInWorker({ construction: 'repeated', hash, first, suffix: input, times })
      return Buffer.from(encodeCryptBase64(raw).slice(0, digest.length), 'latin1')
    }
  }
}
