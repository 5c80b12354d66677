import type { LegacyInput, Tries } from '../legacy/legacy-format.ts'
import { encodePassword, encodeSpellings } from '../secrets/password-bytes.ts'
import { wipe } from '../secrets/secret-bytes.ts'
import { digestWithin, type ReadableHash } from '../stored/stored-hash.ts'

/** What may have been hashed for a password, the likeliest first. At most four, each as costly as the others. */
export interface Candidates {
  readonly inputs: readonly LegacyInput[]
  /** To be called once nothing is computed from them any more: the password is not left in memory. */
  wipe(): void
}

export function candidatesOf(password: string, hash: ReadableHash): Candidates {
  const spellings = isOwn(hash) ? [encodePassword(password)] : encodeSpellings(password)
  const inputs = spellings.flatMap((bytes) => digestWithin(hash)?.inputs?.(bytes) ?? [{ bytes, isPartial: false }])
  return { inputs, wipe: () => wipe([...spellings, ...inputs.map(({ bytes }) => bytes)]) }
}

/** How much {@link candidatesOf} gives. */
export function measureCandidates(password: string, hash: ReadableHash): Tries {
  if (isOwn(hash)) return ONE_TRY
  const candidates = candidatesOf(password, hash)
  const bytes = candidates.inputs.reduce((sum, input) => sum + input.bytes.length, 0)
  candidates.wipe()
  return { count: candidates.inputs.length, bytes }
}

/** What there is where nothing has to be measured. */
export const ONE_TRY: Tries = { count: 1, bytes: 0 }

/** A plain PHC string: the NFC form alone is tried. */
function isOwn(hash: ReadableHash): boolean {
  return hash.kind === 'argon2' && !hash.legacy && hash.inner === undefined
}
