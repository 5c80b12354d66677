import type { UnreadableHashProblem } from '../../rempart-error.ts'

/**
 * A format in which other systems store passwords. It is only read: a password that matches is then hashed with Argon2id.
 *
 * @example
 * ```ts
 * const sha1 = async (bytes: Uint8Array) => new Uint8Array(await crypto.subtle.digest('SHA-1', Uint8Array.from(bytes)))
 * // MySQL 4.1 and later, for its own accounts: an asterisk and the hexadecimal SHA-1 of the SHA-1.
 * const mysql: LegacyFormat = {
 *   name: 'mysql',
 *   read: (stored) =>
 *     /^\*[0-9A-F]{40}$/u.test(stored)
 *       ? {
 *           kind: 'digest',
 *           digest: Buffer.from(stored.slice(1), 'hex'),
 *           settings: `*${'0'.repeat(40)}`,
 *           memoryKib: 8,
 *           coreSeconds: 0.000_002,
 *           compute: async (input) => sha1(await sha1(input))
 *         }
 *       : null
 * }
 * const hasher = createPasswordHasher({ legacy: [mysql] })
 * await hasher.verify('password', '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19') // { matches: true, needsRehash: true }
 * ```
 */
export interface LegacyFormat {
  /** Name in errors and warnings. */
  readonly name: string
  /** The npm package that computes it, an optional peer. Default: none, Node.js is enough. */
  readonly needs?: string
  /**
   * Reads a stored string of at most 1024 characters.
   *
   * @param formats All the formats of the hasher, for formats that wrap another.
   * @returns `null` when the string is of another format.
   */
  read(storedHash: string, formats: readonly LegacyFormat[]): LegacyReading | null
}

/** A parsed stored string of a legacy format. */
export type LegacyReading =
  | LegacyDigest
  /** An Argon2 hash after another system's prefix. With `inner`, it is a hash of that legacy digest. */
  | { readonly kind: 'argon2'; readonly phc: string; readonly inner?: LegacyDigest }
  | { readonly kind: 'unreadable'; readonly problem: UnreadableHashProblem }

/** A digest, and how to compute it again from a password. */
export interface LegacyDigest {
  readonly kind: 'digest'
  readonly digest: Uint8Array
  /** Memory of one computation in KiB. */
  readonly memoryKib: number
  /**
   * Estimated seconds of one core for one computation. If all the inputs to try for one password together exceed {@link
   * MAXIMUM_CORE_SECONDS}, nothing is computed.
   */
  readonly coreSeconds: number
  /** Additional seconds for each byte of the input. Default 0. */
  readonly coreSecondsPerByte?: number
  /** The stored string with its digest replaced by zeros: enough to compute a digest, and useless for guessing. */
  readonly settings: string
  /** What the system may have hashed for this password, likeliest first. Default: its UTF-8 bytes. */
  readonly inputs?: (password: Uint8Array) => readonly LegacyInput[]
  compute(input: Uint8Array): Promise<Uint8Array>
}

/** Bytes that a system may have hashed for a password. */
export interface LegacyInput {
  readonly bytes: Uint8Array
  /**
   * True if other passwords give the same bytes (bcrypt reads 72 of them), so that a match does not prove the rest:
   * then no new hash may be made from the typed password.
   */
  readonly isPartial: boolean
}

/** The highest cost that a stored string may have, in seconds of one core. */
export const MAXIMUM_CORE_SECONDS = 4

/** The most memory, 256 MiB. */
export const MAXIMUM_MEMORY_KIB = 262_144

/** The amount of input to try for one password. */
export interface Tries {
  readonly count: number
  /** Bytes of all of them together. */
  readonly bytes: number
}

/** Estimated seconds of one core for all the tries. */
export function coreSecondsOf({ coreSeconds, coreSecondsPerByte = 0 }: LegacyDigest, { count, bytes }: Tries): number {
  return coreSeconds * count + coreSecondsPerByte * bytes
}

/** True if that is above the highest cost allowed. */
export function isTooCostly(digest: LegacyDigest, tries: Tries): boolean {
  return coreSecondsOf(digest, tries) > MAXIMUM_CORE_SECONDS || digest.memoryKib > MAXIMUM_MEMORY_KIB
}

/** The inputs of a format that hashes a value derived from the whole password. */
export function wholeInput(bytes: Uint8Array): readonly LegacyInput[] {
  return [{ bytes, isPartial: false }]
}

/** The inputs of a format of `crypt(3)`: C reads a password up to its first NUL byte, other languages read all of it. */
export function upToNul(password: Uint8Array): readonly LegacyInput[] {
  const nul = password.indexOf(0)
  const whole = wholeInput(password)
  return nul === -1 ? whole : [...whole, { bytes: password.subarray(0, nul), isPartial: true }]
}

/** The reading of the string after a prefix. */
export function behind(prefix: string, reading: LegacyReading | null): LegacyReading {
  if (reading === null) return damaged('unknown_algorithm')
  return reading.kind === 'digest' ? { ...reading, settings: prefix + reading.settings } : reading
}

/** What `read` returns for a damaged string of its format. */
export function damaged(problem: UnreadableHashProblem): LegacyReading {
  return { kind: 'unreadable', problem }
}
