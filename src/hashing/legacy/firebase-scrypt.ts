import { createCipheriv } from 'node:crypto'
import { damaged, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { splitSaltColumn } from './salt-column.ts'
import { readScrypt } from './scrypt-digest.ts'
import { readDecimal, readPaddedBase64, withoutDigest } from './strict-decoding.ts'

/** The hash parameters of a Firebase project, as its console shows them. */
export interface FirebaseScryptParameters {
  /** `base64_signer_key`. */
  readonly signerKey: string
  /** `base64_salt_separator`. */
  readonly saltSeparator: string
  /** `rounds`, 1 to 8: scrypt's r. */
  readonly rounds: number
  /** `mem_cost`, 1 to 14: the binary logarithm of scrypt's N. */
  readonly memoryCost: number
}

/**
 * Firebase Authentication, whose export has `passwordHash` and `salt`: {@link joinSaltColumn} makes one string of both.
 *
 * @throws {TypeError} When the key or the separator is not base 64.
 * @example
 * ```ts
 * const firebase = firebaseScrypt({
 *   signerKey: 'jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==',
 *   saltSeparator: 'Bw==',
 *   rounds: 8,
 *   memoryCost: 14
 * })
 * const hasher = createPasswordHasher({ legacy: [firebase] })
 * const passwordHash = 'lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ=='
 * await hasher.verify('user1password', joinSaltColumn(firebase, '42xEC+ixf3L2lw==', passwordHash)) // { matches: true }
 * ```
 */
export function firebaseScrypt({
  signerKey,
  saltSeparator,
  rounds,
  memoryCost
}: FirebaseScryptParameters): LegacyFormat {
  const [key, separator] = [readBase64(signerKey), readBase64(saltSeparator)]
  if (key === null || separator === null) throw new TypeError('signerKey and saltSeparator must be base 64')
  return {
    name: 'firebaseScrypt',
    read(stored) {
      const columns = splitSaltColumn('firebaseScrypt', stored)
      if (columns === null) return null
      const { salt, digest } = columns
      const settings = withoutDigest(stored, digest, 'A')
      return readFirebase({ key, separator, rounds, memoryCost, salt, digest, settings })
    }
  }
}

/**
 * The same with its parameters in the string, as Supabase stores hashes imported from Firebase:
 * `$fbscrypt$v=1,n=14,r=8,p=1,ss=separator,sk=key$salt$digest`.
 */
export const supabaseFirebase: LegacyFormat = {
  name: 'supabaseFirebase',
  read(stored) {
    if (!stored.startsWith('$fbscrypt$')) return null
    const [, memoryCost, rounds, separator, key, salt, digest] =
      /^\$fbscrypt\$v=1,n=([0-9]+),r=([0-9]+),p=1(?:,ss=([^,$]*))?,sk=([^,$]+)\$([^$]+)\$([^$]+)$/u.exec(stored) ?? []
    if (key === undefined || salt === undefined || digest === undefined) return damaged('malformed')
    return readFirebase({
      key: readBase64(key),
      separator: readBase64(separator ?? ''),
      rounds: readDecimal(rounds, 1, 2 ** 20),
      memoryCost: readDecimal(memoryCost, 1, 40),
      salt,
      digest,
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}

/** The parts of a stored hash of Firebase, whatever the layout; `null` for a part that cannot be read. */
export interface FirebaseParts {
  readonly key: Uint8Array | null
  readonly separator: Uint8Array | null
  readonly rounds: number | null
  readonly memoryCost: number | null
  readonly salt: string
  readonly digest: string
  readonly settings: string
}

/** scrypt derives an AES key, which encrypts the signer key: the ciphertext is the digest. */
export function readFirebase({
  key,
  separator,
  rounds,
  memoryCost,
  salt,
  digest: text,
  settings
}: FirebaseParts): LegacyReading {
  const [digest, saltBytes] = [readBase64(text), readBase64(salt)]
  if (key === null || separator === null || digest === null || saltBytes === null) return damaged('bad_base64')
  if (digest.length !== key.length) return damaged('length_out_of_range')
  const reading = readScrypt({
    cost: memoryCost === null ? null : 2 ** memoryCost,
    blockSize: rounds,
    parallelization: 1,
    salt: Buffer.concat([saltBytes, separator]),
    digest,
    keyBytes: 32,
    settings
  })
  if (reading.kind !== 'digest') return reading
  return {
    ...reading,
    compute: async (input) => {
      const cipher = createCipheriv('aes-256-ctr', await reading.compute(input), new Uint8Array(16))
      return Buffer.concat([cipher.update(key), cipher.final()])
    }
  }
}

/** The export uses the URL-safe alphabet, the console the standard one. */
function readBase64(text: string): Uint8Array | null {
  return text === '' ? new Uint8Array() : readPaddedBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
}
