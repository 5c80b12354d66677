import { encodePassword, encodeSpellings } from './password-bytes.ts'
import type { LegacyDigest, LegacyInput } from './legacy/legacy-format.ts'
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

/** How many {@link candidatesOf} gives. */
export function countCandidates(password: string, stored: StoredArgon2 | LegacyDigest): number {
  if (isOwn(stored)) return 1
  const candidates = candidatesOf(password, stored)
  candidates.wipe()
  return candidates.inputs.length
}

/** A plain PHC string: the NFC form alone is tried. */
function isOwn(stored: StoredArgon2 | LegacyDigest): boolean {
  return stored.kind === 'argon2' && !stored.legacy && stored.inner === undefined
}
