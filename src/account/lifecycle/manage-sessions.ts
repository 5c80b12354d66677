import type { AccountSession } from '../store/account-session.ts'
import { digestToken } from '../tokens/random-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'
import { withSession } from './with-session.ts'

/** A session in its owner's list. */
export interface ListedSession extends AccountSession {
  /** Whether it is the current one. */
  readonly isCurrent: boolean
}

export type EndSessionOutcome =
  | { readonly outcome: 'ended' }
  | { readonly outcome: 'session_ended' }
  | { readonly outcome: 'unknown' }

export async function signOut({ store, log }: LifecycleParts, token: string): Promise<void> {
  const digest = digestToken('session', token)
  const found = digest === null ? null : await store.findSession(digest)
  if (found === null) return
  await store.endSession(found.account.id, found.session.digest)
  await log.tell('sessions_ended', found.account.id, { which: 'own' })
}

export async function listSessions(parts: LifecycleParts, token: string): Promise<readonly ListedSession[] | null> {
  const listed = await withSession(parts, token, async ({ account, session: own }) => {
    const nowMs = parts.now()
    const sessions = await parts.store.listSessions(account.id)
    return sessions
      .filter(({ expiresAtMs, idleUntilMs }) => nowMs < Math.min(expiresAtMs, idleUntilMs))
      .map((session) => ({ ...session, isCurrent: session.digest === own.digest }))
  })
  return Array.isArray(listed) ? listed : null
}

export async function endSession(parts: LifecycleParts, token: string, digest: string): Promise<EndSessionOutcome> {
  return await withSession<EndSessionOutcome>(parts, token, async ({ account }) => {
    if (!(await parts.store.endSession(account.id, digest))) return { outcome: 'unknown' }
    await parts.log.tell('sessions_ended', account.id, { which: 'one' })
    return { outcome: 'ended' }
  })
}

/** Ends all but the current one, in one write. */
export async function endOtherSessions(
  parts: LifecycleParts,
  token: string
): Promise<{ readonly outcome: 'ended' } | { readonly outcome: 'session_ended' }> {
  return await withSession(parts, token, async ({ account, session }) => {
    const options = { endsSessions: { exceptDigest: session.digest } }
    const written = await rewriteAccount(parts, account, () => ({}), options)
    if (typeof written === 'string') return { outcome: 'session_ended' }
    await parts.log.tell('sessions_ended', account.id, { which: 'others' })
    return { outcome: 'ended' }
  })
}
