import { findStanding, isProvedRecently } from './find-session.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import type { StandingSession } from './open-sessions.ts'

/** Why an action was not allowed. */
export type NotAllowed =
  /** Not signed in. */
  | { readonly outcome: 'session_ended' }
  /** The password must be verified again first: `proveAgain`. */
  | { readonly outcome: 'proof_required' }

/** Runs an action for a signed-in user. */
export async function withSession<Outcome>(
  parts: LifecycleParts,
  token: string,
  work: (found: StandingSession) => Promise<Outcome>
): Promise<Outcome | { readonly outcome: 'session_ended' }> {
  const found = await findStanding(parts, token)
  return found === null ? { outcome: 'session_ended' } : await work(found)
}

/** Runs an action that requires a recent proof of the password. */
export async function withProof<Outcome>(
  parts: LifecycleParts,
  token: string,
  work: (found: StandingSession) => Promise<Outcome>
): Promise<Outcome | NotAllowed> {
  return await withSession<Outcome | NotAllowed>(parts, token, async (found) =>
    isProvedRecently(parts, found) ? await work(found) : { outcome: 'proof_required' }
  )
}
