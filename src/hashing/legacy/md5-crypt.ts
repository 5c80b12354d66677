import { encodeCryptBase64 } from './crypt-base64.ts'
import { computeInWorker } from './iterated/compute-in-worker.ts'
import { CORE_SECONDS_PER_BYTE, CORE_SECONDS_PER_DIGEST, WORKER_MEMORY_KIB } from './iterated/iterated-job.ts'
import { damaged, upToNul, type LegacyFormat } from './legacy-format.ts'

const ROUNDS = 1000

/** MD5-crypt: `$1$` of `crypt(3)`, old routers and LDAP, and `$apr1$` of Apache's htpasswd. */
export const md5Crypt: LegacyFormat = {
  name: 'md5Crypt',
  read(stored) {
    const magic = /^\$(?:1|apr1)\$/u.exec(stored)?.[0]
    if (magic === undefined) return null
    const [, salt, digest] = /^([!-#%-9;-~]{0,8})\$([^$]*)$/u.exec(stored.slice(magic.length)) ?? []
    if (salt === undefined || digest === undefined) return damaged('malformed')
    if (!/^[./0-9A-Za-z]{21}[./01]$/u.test(digest)) return damaged('bad_base64')
    return {
      kind: 'digest',
      digest: Buffer.from(digest, 'latin1'),
      memoryKib: WORKER_MEMORY_KIB,
      coreSeconds: ROUNDS * CORE_SECONDS_PER_DIGEST,
      coreSecondsPerByte: 2 * ROUNDS * CORE_SECONDS_PER_BYTE,
      settings: stored.slice(0, -digest.length) + '.'.repeat(digest.length),
      inputs: upToNul,
      compute: async (password) => {
        const job = { construction: 'md5Crypt', magic, salt: Buffer.from(salt, 'latin1'), password } as const
        const raw = await computeInWorker(job)
        return Buffer.from(encodeCryptBase64(Uint8Array.from(ORDER, (index) => raw[index] ?? 0)), 'latin1')
      }
    }
  }
}

/** Five groups of three bytes, and the one that is left. */
const ORDER = [12, 6, 0, 13, 7, 1, 14, 8, 2, 15, 9, 3, 5, 10, 4, 11] as const
