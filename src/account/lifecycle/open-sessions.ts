import type { SessionPolicy } from '../../policy/account-security-policy.ts'
import { createSessions, type Sessions } from '../sessions/create-sessions.ts'
import type { AccountSession } from '../store/account-session.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

export interface StandingSession {
  readonly session: AccountSession
  readonly account: StoredAccount
}

// For a policy without `sessions`: an idle limit of half an hour, an absolute one of half a day.
const DEFAULT_SESSIONS: SessionPolicy = { idleMinutes: 30, maximumHours: 12 }

/** Sessions in the account store. */
export function openSessions({
  policy,
  store,
  now
}: Pick<LifecycleParts, 'policy' | 'store' | 'now'>): Sessions<StandingSession> {
  return createSessions<StandingSession>({
    policy: policy.sessions ?? DEFAULT_SESSIONS,
    now,
    store: {
      async find(digest) {
        const account = await store.findSession(digest)
        if (account === null) return null
        const { expiresAtMs, idleUntilMs } = account.session
        return { account, expiresAtMs, idleUntilMs }
      },
      extend: async (digest, idleUntilMs) => store.updateSession(digest, { idleUntilMs, seenAtMs: now() })
    }
  })
}
