import { createHash } from 'node:crypto'

/** The input of the rounds. */
export interface CryptRounds {
  readonly hash: 'md5' | 'sha256' | 'sha512'
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly rounds: number
}

/**
 * The rounds that MD5-crypt (Poul-Henning Kamp, 1994) and SHA-crypt (Ulrich Drepper, 2007, step 21) have in common,
 * starting from a first digest.
 */
export function cryptRounds(first: Uint8Array, { hash, password, salt, rounds }: CryptRounds): Uint8Array {
  let current = first
  for (let round = 0; round < rounds; round++) {
    const next = createHash(hash).update(round % 2 === 1 ? password : current)
    if (round % 3 !== 0) next.update(salt)
    if (round % 7 !== 0) next.update(password)
    current = next.update(round % 2 === 1 ? current : password).digest()
  }
  return current
}
