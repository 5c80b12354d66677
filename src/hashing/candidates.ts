import { encodePassword, encodeSpellings } from './password-bytes.ts'
import type { LegacyDigest, LegacyInput, Tries } from './legacy/legacy-format.ts'
import { wipe } from './secret-bytes.ts'
import type { StoredArgon2 } from './stored-hash.ts'

/** What may have been hashed for a password, the likeliest first. At most some four, each as costly as the others. */
export interface Candidates {
  readonly inputs: readonly LegacyInput[]
  /** To be called once nothing is computed from them any more: the password is not left in memory. */
  wipe(): void
}

export function candidatesOf(password: string, stored: StoredArgon2 | LegacyDigest): Candidates {
  const digest = stored.kind === 'digest' ? stored : stored.inner
  const spellings = isOwn(stored) ? [encodePassword(password)] : encodeSpellings(password)
  const inputs = spellings.flatMap((bytes) => digest?.inputs?.(bytes) ?? [{ bytes, isPartial: false }])
  return { inputs, wipe: () => wipe([...spellings, ...inputs.map(({ bytes }) => bytes)]) }
}

/** How much {@link candidatesOf} gives. */
export function measureCandidates(password: string, stored: StoredArgon2 | LegacyDigest): Tries {
  if (isOwn(stored)) return ONE_TRY
  const candidates = candidatesOf(password, stored)
  const bytes = candidates.inputs.reduce((sum, input) => sum + input.bytes.length, 0)
  candidates.wipe()
  return { count: candidates.inputs.length, bytes }
}

/** What there is where nothing has to be measured. */
export const ONE_TRY: Tries = { count: 1, bytes: 0 }

/** A plain PHC string: the NFC form alone is tried. */
function isOwn(stored: StoredArgon2 | LegacyDigest): boolean {
  return stored.kind === 'argon2' && !stored.legacy && stored.inner === undefined
}
