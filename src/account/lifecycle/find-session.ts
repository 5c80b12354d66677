import { reasonToChange, type RequiredReason } from '../renewal/reason-to-change.ts'
import { viewAccount, type AccountView } from './account-view.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { openSessions, type StandingSession } from './open-sessions.ts'

/** A signed-in user. */
export interface FoundSession {
  readonly account: AccountView
  /** The digest of this session in lists of sessions. */
  readonly digest: string
  /** Why the password must be changed first: allow nothing else. `null`: no change is required. */
  readonly mustChange: RequiredReason | null
  /** Whether the password was entered within the last `stepUpMinutes`. */
  readonly isProvedRecently: boolean
}

const MINUTE_MS = 60_000
/** Requests update the last activity at most once in this time, so that not every request writes. */
const ACTIVITY_MS = 60 * MINUTE_MS

export async function findStanding(parts: LifecycleParts, token: string): Promise<StandingSession | null> {
  return await openSessions(parts).find(token)
}

/** Whether the password was entered within the last `stepUpMinutes`. Not if the clock has gone back. */
export function isProvedRecently({ now, stepUpMinutes }: LifecycleParts, { session }: StandingSession): boolean {
  const ageMs = now() - session.provedAtMs
  return ageMs >= 0 && ageMs < stepUpMinutes * MINUTE_MS
}

export async function findSession(parts: LifecycleParts, token: string): Promise<FoundSession | null> {
  const { store, now, policy } = parts
  const found = await findStanding(parts, token)
  if (found === null) return null
  const { account, session } = found
  const nowMs = now()
  if (nowMs - account.lastActivityAtMs >= ACTIVITY_MS) await store.touch(account.id, nowMs)
  return {
    account: viewAccount(account),
    digest: session.digest,
    mustChange: reasonToChange(account, policy.renewal, nowMs),
    isProvedRecently: isProvedRecently(parts, found)
  }
}
