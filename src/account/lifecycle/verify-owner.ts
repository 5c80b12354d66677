import type { AuthenticateOutcome } from '../authenticate.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import type { AttemptSubject } from '../throttle/attempt-throttle.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { admissionOf, type Visitor } from './visitor.ts'

export interface OwnerAttempt {
  readonly address: string
  readonly password: string
  /** The known device of the attempt. */
  readonly device: string | null
  readonly visitor: Visitor
}

/** The subject that an attempt is counted against. */
export function subjectOf({ address, device, visitor }: Omit<OwnerAttempt, 'password'>): AttemptSubject {
  return { account: address, source: visitor.source, device: device ?? undefined }
}

/** One attempt with a password. An unknown account costs the same work. */
export async function verifyOwner(
  { security, store }: LifecycleParts,
  account: StoredAccount | null,
  attempt: OwnerAttempt
): Promise<AuthenticateOutcome> {
  return await security.authenticate({
    ...subjectOf(attempt),
    ...admissionOf(attempt.visitor),
    password: attempt.password,
    storedHash: account?.credential.hash ?? null,
    onRehash: async ({ oldHash, newHash }) => account !== null && store.rehash(account.id, oldHash, newHash)
  })
}
