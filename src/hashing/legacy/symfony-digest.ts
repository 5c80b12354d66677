import { computeInWorker } from './iterated/compute-in-worker.ts'
import { CORE_SECONDS_PER_BYTE, CORE_SECONDS_PER_DIGEST, WORKER_MEMORY_KIB } from './iterated/iterated-job.ts'
import { damaged, wholeInput, type LegacyFormat } from './legacy-format.ts'
import { splitSaltColumn } from './salt-column.ts'
import { readPaddedBase64, withoutDigest } from './strict-decoding.ts'

const TIMES = 5000

/**
 * Symfony's `MessageDigestPasswordEncoder` with its defaults, of FOSUserBundle: 5,000 rounds of SHA-512 over the
 * password and a salt from a column of its own. {@link joinSaltColumn} joins the two columns.
 */
export const symfonyDigest: LegacyFormat = {
  name: 'symfonyDigest',
  read(stored) {
    const columns = splitSaltColumn('symfonyDigest', stored)
    if (columns === null) return null
    const digest = readPaddedBase64(columns.digest)
    if (digest === null) return damaged('bad_base64')
    if (digest.length !== 64) return damaged('length_out_of_range')
    const salt = Buffer.from(columns.salt === '' ? '' : `{${columns.salt}}`)
    return {
      kind: 'digest',
      digest,
      memoryKib: WORKER_MEMORY_KIB,
      coreSeconds: TIMES * CORE_SECONDS_PER_DIGEST,
      coreSecondsPerByte: TIMES * CORE_SECONDS_PER_BYTE,
      settings: withoutDigest(stored, columns.digest, 'A'),
      inputs: (password) => wholeInput(Buffer.concat([password, salt])),
      compute: (salted) =>
        computeInWorker({ construction: 'repeated', hash: 'sha512', first: salted, suffix: salted, times: TIMES })
    }
  }
}
