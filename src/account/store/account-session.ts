import type { SessionEnds, StoredSession } from '../sessions/session-store.ts'

/** A session with what its owner is shown of it. */
export interface AccountSession extends StoredSession {
  /** A browser in words, at most 200 characters: `Firefox, Linux`. */
  readonly label: string
  readonly createdAtMs: number
  readonly seenAtMs: number
  /** When the password was last typed in it. */
  readonly provedAtMs: number
}

/** What moves in a session that goes on; what is absent stands. */
export type SessionChange = Partial<Pick<AccountSession, 'seenAtMs' | 'provedAtMs'> & Pick<SessionEnds, 'idleUntilMs'>>
