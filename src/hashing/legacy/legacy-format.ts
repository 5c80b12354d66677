import type { UnreadableHashProblem } from '../../rempart-error.ts'

/**
 * One way in which other systems store passwords. It is only read: a password that matches is hashed anew with Argon2id.
 */
export interface LegacyFormat {
  /** Names it in errors. */
  readonly name: string
  /**
   * Reads a stored string of at most 1024 characters.
   *
   * @param formats All the formats of the hasher, for those that stand inside another.
   * @returns `null` when the string is of another format.
   */
  read(storedHash: string, formats: readonly LegacyFormat[]): LegacyReading | null
}

/** What a stored string of a legacy format says. */
export type LegacyReading =
  | LegacyDigest
  /** An Argon2 hash behind another system's prefix; of another system's digest where there is an `inner`. */
  | { readonly kind: 'argon2'; readonly phc: string; readonly inner?: LegacyDigest }
  | { readonly kind: 'unreadable'; readonly problem: UnreadableHashProblem }
  | { readonly kind: 'cost_above_ceiling' }

/** A digest, and how to compute it again from a password. */
export interface LegacyDigest {
  readonly kind: 'digest'
  readonly digest: Uint8Array
  /** KiB that one computation takes. */
  readonly memoryKib: number
  /** The stored string with zeros for its digest: all that is needed to compute one, and nothing to guess at. */
  readonly settings: string
  /** What the system may have hashed for this password, the likeliest first. Absent: its UTF-8 bytes. */
  readonly inputs?: (password: Uint8Array) => readonly Uint8Array[]
  compute(input: Uint8Array): Promise<Uint8Array>
}

/** What `read` gives for a string that is of the format, and damaged. */
export function damaged(problem: UnreadableHashProblem): LegacyReading {
  return { kind: 'unreadable', problem }
}

/** What `read` gives for a string that asks for too much work. */
export const TOO_COSTLY: LegacyReading = { kind: 'cost_above_ceiling' }
