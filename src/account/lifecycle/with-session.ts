import { findStanding, isProvedRecently } from './find-session.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import type { StandingSession } from './open-sessions.ts'

/** Why nothing was done. */
export type NotAllowed =
  /** Nobody is signed in. */
  | { readonly outcome: 'session_ended' }
  /** The password has to be typed again first: `proveAgain`. */
  | { readonly outcome: 'proof_required' }

/** Does what somebody who is signed in may do. */
export async function withSession<Outcome>(
  parts: LifecycleParts,
  token: string,
  work: (found: StandingSession) => Promise<Outcome>
): Promise<Outcome | { readonly outcome: 'session_ended' }> {
  const found = await findStanding(parts, token)
  return found === null ? { outcome: 'session_ended' } : await work(found)
}

/** Does what asks for the password to have been typed within the last minutes. */
export async function withProof<Outcome>(
  parts: LifecycleParts,
  token: string,
  work: (found: StandingSession) => Promise<Outcome>
): Promise<Outcome | NotAllowed> {
  return await withSession<Outcome | NotAllowed>(parts, token, async (found) =>
    isProvedRecently(parts, found) ? await work(found) : { outcome: 'proof_required' }
  )
}
