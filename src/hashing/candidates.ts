import { encodePassword, encodeSpellings } from './password-bytes.ts'
import type { LegacyDigest, LegacyInput } from './legacy/legacy-format.ts'
import type { StoredArgon2 } from './stored-hash.ts'

/** What may have been hashed for this password, the likeliest first. At most some four, each as costly as the others. */
export function candidatesOf(password: string, stored: StoredArgon2 | LegacyDigest): readonly LegacyInput[] {
  if (stored.kind === 'digest') return inputsOf(stored, encodeSpellings(password))
  const spellings = stored.legacy ? encodeSpellings(password) : [encodePassword(password)]
  return stored.inner === undefined ? spellings.map(whole) : inputsOf(stored.inner, spellings)
}

function inputsOf(digest: LegacyDigest, spellings: readonly Uint8Array[]): readonly LegacyInput[] {
  return spellings.flatMap((spelling) => digest.inputs?.(spelling) ?? [whole(spelling)])
}

function whole(bytes: Uint8Array): LegacyInput {
  return { bytes, isPartial: false }
}
