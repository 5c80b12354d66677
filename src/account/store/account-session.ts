import type { SessionEnds, StoredSession } from '../sessions/session-store.ts'

/** A session with the details shown to its owner. */
export interface AccountSession extends StoredSession {
  /** A description of the browser, at most 200 characters: `Firefox, Linux`. */
  readonly label: string
  readonly createdAtMs: number
  readonly seenAtMs: number
  /** When the password was last entered in it. */
  readonly provedAtMs: number
}

/** The changing fields of a session; absent ones are kept. */
export type SessionChange = Partial<Pick<AccountSession, 'seenAtMs' | 'provedAtMs'> & Pick<SessionEnds, 'idleUntilMs'>>
