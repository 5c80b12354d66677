import { createHash, type Hash } from 'node:crypto'
import { cryptRounds } from './crypt-rounds.ts'

/**
 * SHA-crypt, with the SHA-2 of Node.js. Comments give the specification's step numbers.
 *
 * Source: Ulrich Drepper, "Unix crypt using SHA-256 and SHA-512", 2007 (https://www.akkadia.org/drepper/SHA-crypt.txt).
 */
export function shaCryptDigest(
  hash: 'sha256' | 'sha512',
  salt: Uint8Array,
  password: Uint8Array,
  rounds: number
): Uint8Array {
  const sha = (): Hash => createHash(hash)
  // 4 to 8.
  const inner = sha().update(password).update(salt).update(password).digest()
  // 1 to 3, 9 and 10.
  const first = sha().update(password).update(salt).update(fill(inner, password.length))
  // 11 and 12.
  for (let bits = password.length; bits > 0; bits >>>= 1) first.update((bits & 1) === 1 ? inner : password)
  const current = first.digest()
  // 13 to 16.
  const passwordSequence = fill(times(sha(), password, password.length).digest(), password.length)
  // 17 to 20.
  const saltSequence = fill(times(sha(), salt, 16 + (current[0] ?? 0)).digest(), salt.length)
  // 21.
  return cryptRounds(current, { hash, password: passwordSequence, salt: saltSequence, rounds })
}

function times(hash: Hash, bytes: Uint8Array, count: number): Hash {
  for (let done = 0; done < count; done++) hash.update(bytes)
  return hash
}

/** `length` bytes of `block`, repeated. */
function fill(block: Uint8Array, length: number): Uint8Array {
  return length === 0 ? new Uint8Array() : Buffer.alloc(length, block)
}
