import type { SessionPolicy } from '../../policy/account-security-policy.ts'
import { digestToken, issueToken } from '../tokens/random-token.ts'
import type { SessionEnds, SessionStore, StoredSession } from './session-store.ts'

/** Options of {@link createSessions}. */
export interface SessionsOptions<Account> {
  /** `policy.sessions`. */
  readonly policy: SessionPolicy
  readonly store: SessionStore<Account>
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** A session that has just begun. */
export interface IssuedSession extends StoredSession {
  /** The cookie's value: 43 characters of base64url. Returned once and never stored. */
  readonly token: string
}

/** Sessions that expire. */
export interface Sessions<Account> {
  /** Begins a session. Store it (without `token`) if the verified password is still current, in one statement. */
  issue(): IssuedSession
  /** The account of a token, or null if the session has ended. Extends the idle limit. */
  find(token: string): Promise<Account | null>
  /** The stored digest of a token, to end its session; null if the text cannot be a token. */
  digest(token: string): string | null
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
/** The idle limit is extended at most this many times per idle time, so that not every request writes. */
const MOVES_PER_IDLE_TIME = 30

/**
 * Sessions of 256 random bits, of which only a digest is stored, with an idle time limit and an absolute one.
 *
 * Source: OWASP ASVS 5.0 7.2.3 (128 bits), 7.3.1 (idle), 7.3.2 (absolute).
 *
 * @example
 * ```ts
 * const store: SessionStore<string> = { find: async () => null, extend: async () => undefined }
 * const sessions = createSessions({ policy: { idleMinutes: 30, maximumHours: 12 }, store })
 * sessions.issue().token.length // 43
 * await sessions.find('a token that nobody was given') // null
 * ```
 */
export function createSessions<Account>(options: SessionsOptions<Account>): Sessions<Account> {
  const { policy, store, now = Date.now } = options
  const idleMs = policy.idleMinutes * MINUTE_MS

  async function keepAlive(key: string, { expiresAtMs, idleUntilMs }: SessionEnds, nowMs: number): Promise<void> {
    const laterMs = Math.min(nowMs + idleMs, expiresAtMs)
    if (laterMs - idleUntilMs >= idleMs / MOVES_PER_IDLE_TIME) await store.extend(key, laterMs)
  }

  return {
    issue() {
      const nowMs = now()
      const expiresAtMs = nowMs + policy.maximumHours * HOUR_MS
      return { ...issueToken('session'), expiresAtMs, idleUntilMs: Math.min(nowMs + idleMs, expiresAtMs) }
    },

    async find(token) {
      const key = digestOf(token)
      if (key === null) return null
      const found = await store.find(key)
      const nowMs = now()
      if (found === null || nowMs >= Math.min(found.expiresAtMs, found.idleUntilMs)) return null
      await keepAlive(key, found, nowMs)
      return found.account
    },

    digest: digestOf
  }
}

function digestOf(token: string): string | null {
  return digestToken('session', token)
}
