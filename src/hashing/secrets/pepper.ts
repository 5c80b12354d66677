/**
 * One key of the pepper: a secret that is kept away from the database, so that a stolen table alone cannot be guessed at.
 * It is the secret value K of RFC 9106 §3.1.
 */
export interface PepperKey {
  /**
   * Names the key in the stored string (`keyid`): 1 to 8 visible ASCII characters. Never reuse one for another secret.
   * `null` is the key of the hashes that name none, as the npm package argon2 makes them with its `secret`: all of them
   * are then taken to be made with it. It is there to read, so never the first.
   */
  readonly id: string | null
  /** 16 to 1024 random bytes, 32 for instance; of a key after the first, which only reads, 1 to 1024. */
  readonly secret: Uint8Array
}

/** The keys of one hasher. */
export interface Pepper {
  /** The key of new hashes. */
  readonly current: StoredPepperKey
  /** The secret that a stored `keyid` names, or that of the hashes that name none. */
  find(keyId: Uint8Array | undefined): Uint8Array | undefined
}

/** A key with its id as the stored string has it. */
export interface StoredPepperKey {
  readonly keyId: Uint8Array
  readonly secret: Uint8Array
}

/** @throws {RangeError} When there is no key, or one is malformed or there twice; without naming its secret. */
export function createPepper(keys: readonly PepperKey[]): Pepper {
  const byId = new Map<string | null, Uint8Array>()
  for (const [index, { id, secret }] of keys.entries()) {
    if (id !== null && !/^[\x21-\x7e]{1,8}$/u.test(id)) {
      throw new RangeError('the id of a pepper key must be 1 to 8 visible ASCII characters')
    }
    if (!(secret instanceof Uint8Array)) throw new TypeError('the secret of a pepper key must be a Uint8Array')
    const minimumBytes = index === 0 ? 16 : 1
    if (secret.length < minimumBytes || secret.length > 1024) {
      throw new RangeError(`the secret of a pepper key must have ${minimumBytes} to 1024 bytes`)
    }
    if (byId.has(id)) throw new RangeError('two pepper keys have the same id')
    byId.set(id, Uint8Array.from(secret))
  }
  const [first] = byId
  if (first === undefined) throw new RangeError('pepperKeys must hold at least one key, or be left out')
  const [id, secret] = first
  if (id === null) throw new RangeError('the first pepper key makes new hashes, so it must have an id')
  // What `new Uint8Array(32)` gives before anybody has put a secret into it.
  if (secret.every((byte) => byte === 0)) throw new RangeError('the secret of the first pepper key is all zeros')
  return {
    current: { keyId: Buffer.from(id, 'latin1'), secret },
    find: (keyId) => byId.get(keyId === undefined ? null : Buffer.from(keyId).toString('latin1'))
  }
}
