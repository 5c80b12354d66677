/**
 * One key of the pepper: a secret that is kept away from the database, so that a stolen table alone cannot be guessed at.
 * It is the secret value K of RFC 9106 §3.1.
 */
export interface PepperKey {
  /** Names the key in the stored string (`keyid`): 1 to 8 visible ASCII characters. Never reuse one for another secret. */
  readonly id: string
  /** 16 to 1024 random bytes, 32 for instance. */
  readonly secret: Uint8Array
}

/** The keys of one hasher. */
export interface Pepper {
  /** The key of new hashes. */
  readonly current: StoredPepperKey
  /** The secret that a stored `keyid` names. */
  find(keyId: Uint8Array): Uint8Array | undefined
}

/** A key with its id as the stored string has it. */
export interface StoredPepperKey {
  readonly keyId: Uint8Array
  readonly secret: Uint8Array
}

/** @throws {RangeError} When there is no key, or one is malformed or there twice; without naming its secret. */
export function createPepper(keys: readonly PepperKey[]): Pepper {
  const byId = new Map<string, Uint8Array>()
  for (const { id, secret } of keys) {
    if (!/^[\x21-\x7e]{1,8}$/u.test(id))
      throw new RangeError('the id of a pepper key must be 1 to 8 visible ASCII characters')
    if (!(secret instanceof Uint8Array)) throw new TypeError('the secret of a pepper key must be a Uint8Array')
    if (secret.length < 16 || secret.length > 1024)
      throw new RangeError('the secret of a pepper key must have 16 to 1024 bytes')
    if (byId.has(id)) throw new RangeError('two pepper keys have the same id')
    byId.set(id, Uint8Array.from(secret))
  }
  const [first] = byId
  if (first === undefined) throw new RangeError('pepperKeys must hold at least one key, or be left out')
  return {
    current: { keyId: Buffer.from(first[0], 'latin1'), secret: first[1] },
    find: (keyId) => byId.get(Buffer.from(keyId).toString('latin1'))
  }
}
