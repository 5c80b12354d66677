/**
 * A pepper key: a secret kept outside the database, so that passwords cannot be guessed from a stolen table alone. It
 * is the secret value K of RFC 9106 §3.1.
 */
export interface PepperKey {
  /**
   * Names the key in the stored string (`keyid`): 1 to 8 visible ASCII characters. Never reuse one for another secret.
   * `null` is the key of hashes that name none, as the npm package argon2 writes them with its `secret`: all such
   * hashes are then assumed to be made with it. It only verifies, so it cannot be the first.
   */
  readonly id: string | null
  /** 16 to 1024 random bytes, 32 for instance; 1 to 1024 for a key after the first, which only verifies. */
  readonly secret: Uint8Array
}

/** The keys of one hasher. */
export interface Pepper {
  /** The key of new hashes. */
  readonly current: StoredPepperKey
  /** The secret named by a stored `keyid`, or the secret of hashes that name none. */
  find(keyId: Uint8Array | undefined): Uint8Array | undefined
}

/** A key with its id as in the stored string. */
export interface StoredPepperKey {
  readonly keyId: Uint8Array
  readonly secret: Uint8Array
}

/**
 * @throws {RangeError} If there is no key, or one is malformed or duplicate. The message does not contain the secret.
 */
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
  // A `new Uint8Array(32)` that was never filled.
  if (secret.every((byte) => byte === 0)) throw new RangeError('the secret of the first pepper key is all zeros')
  return {
    current: { keyId: Buffer.from(id, 'latin1'), secret },
    find: (keyId) => byId.get(keyId === undefined ? null : Buffer.from(keyId).toString('latin1'))
  }
}
