import { readCryptDigest } from './crypt-digest.ts'
import { MD5_CRYPT_ROUNDS } from './iterated/iterated-job.ts'
import { damaged, upToNul, type LegacyFormat } from './legacy-format.ts'

/** MD5-crypt: `$1$` of `crypt(3)`, old routers and LDAP, and `$apr1$` of Apache's htpasswd. */
export const md5Crypt: LegacyFormat = {
  name: 'md5Crypt',
  read(stored) {
    const magic = /^\$(?:1|apr1)\$/u.exec(stored)?.[0]
    if (magic === undefined) return null
    const [, salt, digest] = /^([!-#%-9;-~]{0,8})\$([^$]*)$/u.exec(stored.slice(magic.length)) ?? []
    if (salt === undefined || digest === undefined) return damaged('malformed')
    if (!/^[./0-9A-Za-z]{21}[./01]$/u.test(digest)) return damaged('bad_base64')
    const saltBytes = Buffer.from(salt, 'latin1')
    return readCryptDigest({
      stored,
      digest,
      rounds: MD5_CRYPT_ROUNDS,
      readsPerRound: 2,
      order: ORDER,
      inputs: upToNul,
      jobOf: (password) => ({ construction: 'md5Crypt', magic, salt: saltBytes, password })
    })
  }
}

/** Five groups of three bytes, and the last byte. */
const ORDER = [12, 6, 0, 13, 7, 1, 14, 8, 2, 15, 9, 3, 5, 10, 4, 11] as const
