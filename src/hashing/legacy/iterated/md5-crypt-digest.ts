import { createHash, type Hash } from 'node:crypto'
import { cryptRounds } from './crypt-rounds.ts'
import { MD5_CRYPT_ROUNDS } from './iterated-job.ts'

/** MD5-crypt, of FreeBSD's `crypt(3)` and, with another magic string, of Apache; uses the MD5 of Node.js. */
export function md5CryptDigest(magic: string, salt: Uint8Array, password: Uint8Array): Uint8Array {
  const inner = md5().update(password).update(salt).update(password).digest()
  const first = md5().update(password).update(magic).update(salt)
  for (let left = password.length; left > 0; left -= inner.length) first.update(inner.subarray(0, left))
  // A byte for each bit of the length: NUL for a one, the password's first byte for a zero.
  for (let bits = password.length; bits > 0; bits >>>= 1) {
    first.update((bits & 1) === 1 ? NUL : password.subarray(0, 1))
  }
  return cryptRounds(first.digest(), { hash: 'md5', password, salt, rounds: MD5_CRYPT_ROUNDS })
}

const NUL = new Uint8Array(1)

function md5(): Hash {
  return createHash('md5')
}
