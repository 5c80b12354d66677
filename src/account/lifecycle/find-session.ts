import { reasonToChange, type RequiredReason } from '../renewal/reason-to-change.ts'
import { viewAccount, type AccountView } from './account-view.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { openSessions, type StandingSession } from './open-sessions.ts'

/** Somebody who is signed in. */
export interface FoundSession {
  readonly account: AccountView
  /** What lists of sessions call this one. */
  readonly digest: string
  /** Why the password has to be changed first: let nothing else be done. `null`: it has not. */
  readonly mustChange: RequiredReason | null
  /** Whether the password was typed within the last `stepUpMinutes`. */
  readonly isProvedRecently: boolean
}

const MINUTE_MS = 60_000
/** Requests move the last activity once in this time at most, so that not every one of them writes. */
const ACTIVITY_MS = 60 * MINUTE_MS

export async function findStanding(parts: LifecycleParts, token: string): Promise<StandingSession | null> {
  return await openSessions(parts).find(token)
}

/** Whether the password was typed within the last minutes. A clock that went back proves nothing. */
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
