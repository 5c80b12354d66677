import type { LegacyInput, Tries } from '../legacy/legacy-format.ts'
import { encodePassword, encodeSpellings } from '../secrets/password-bytes.ts'
import { wipe } from '../secrets/secret-bytes.ts'
import { digestWithin, type ReadableHash } from '../stored/stored-hash.ts'

/** What may have been hashed for a password, likeliest first. At most four, all of the same cost. */
export interface Candidates {
  readonly inputs: readonly LegacyInput[]
  /** Call it once they are no longer needed, so that the password does not stay in memory. */
  wipe(): void
}

export function candidatesOf(password: string, hash: ReadableHash): Candidates {
  const spellings = isOwn(hash) ? [encodePassword(password)] : encodeSpellings(password)
  const inputs = spellings.flatMap((bytes) => digestWithin(hash)?.inputs?.(bytes) ?? [{ bytes, isPartial: false }])
  return { inputs, wipe: () => wipe([...spellings, ...inputs.map(({ bytes }) => bytes)]) }
}

/** The number and size of {@link candidatesOf}. */
export function measureCandidates(password: string, hash: ReadableHash): Tries {
  if (isOwn(hash)) return ONE_TRY
  const candidates = candidatesOf(password, hash)
  const bytes = candidates.inputs.reduce((sum, input) => sum + input.bytes.length, 0)
  candidates.wipe()
  return { count: candidates.inputs.length, bytes }
}

/** The measure used when the size does not matter. */
export const ONE_TRY: Tries = { count: 1, bytes: 0 }

/** A plain PHC string: the NFC form alone is tried. */
function isOwn(hash: ReadableHash): boolean {
  return hash.kind === 'argon2' && !hash.legacy && hash.inner === undefined
}
