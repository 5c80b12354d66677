import { sql, type Kysely } from 'kysely'
import type { SessionStore } from 'rempart/account'
import { accountColumns, type Account } from './account-store.ts'
import { ask } from './database-unavailable.ts'
import { sessionColumns, sessionValues, timestamp, type NewSession } from './new-session.ts'
import type { Tables } from './tables.ts'

/** Of one account; beyond it the oldest ends. */
const MAXIMUM_SESSIONS = 10

/** A session as its owner sees it. */
export interface OpenSession {
  readonly digest: string
  readonly label: string
  readonly createdAt: Date
  readonly seenAt: Date
}

export interface DatabaseSessionStore extends SessionStore<Account> {
  /**
   * Opens a session where the account still has the password that was verified, in place of the one that the browser came
   * with. `false`: it was changed meanwhile, and nothing was stored.
   */
  insert(account: Pick<Account, 'id' | 'passwordVersion'>, session: NewSession): Promise<boolean>
  /** The sessions of an account that are alive, the last used first. */
  list(accountId: string): Promise<readonly OpenSession[]>
  end(digest: string): Promise<void>
  /** Ends one session of an account, whoever else's digests are given. */
  endOne(accountId: string, digest: string): Promise<void>
  endOthers(accountId: string, digest: string): Promise<void>
  deleteExpired(): Promise<void>
}

/** Sessions in the database. A session of an older password is none. */
export function createSessionStore(database: Kysely<Tables>): DatabaseSessionStore {
  const isAlive = sql<boolean>`least(sessions.expires_at, sessions.idle_until) > now()`

  /** A statement of its own: whoever is the last of a crowd to sign in sees the sessions of all of them. */
  async function endOldest(accountId: string): Promise<void> {
    await ask(() =>
      database
        .deleteFrom('sessions')
        .where('token_digest', 'in', (query) =>
          query
            .selectFrom('sessions')
            .select('token_digest')
            .where('account_id', '=', accountId)
            .orderBy('created_at', 'desc')
            .orderBy('token_digest')
            .offset(MAXIMUM_SESSIONS)
        )
        .execute()
    )
  }

  return {
    async insert({ id, passwordVersion }, session) {
      const stored = await ask(() =>
        database
          .insertInto('sessions')
          .columns(sessionColumns)
          .expression((query) =>
            query
              .selectFrom('accounts')
              .select(sessionValues(session))
              .where('id', '=', id)
              .where('password_version', '=', passwordVersion)
          )
          .returning('account_id')
          .executeTakeFirst()
      )
      if (stored === undefined) return false
      await endOldest(id)
      return true
    },

    async find(digest) {
      const found = await ask(() =>
        database
          .selectFrom('sessions')
          .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
          .select([...accountColumns, 'sessions.expires_at as expiresAt', 'sessions.idle_until as idleUntil'])
          .where('sessions.token_digest', '=', digest)
          .whereRef('sessions.password_version', '=', 'accounts.password_version')
          .executeTakeFirst()
      )
      if (found === undefined) return null
      const { expiresAt, idleUntil, ...account } = found
      return { account, expiresAtMs: expiresAt.getTime(), idleUntilMs: idleUntil.getTime() }
    },

    async extend(digest, idleUntilMs) {
      await ask(() =>
        database
          .updateTable('sessions')
          .set({ idle_until: timestamp(idleUntilMs), seen_at: sql<Date>`now()` })
          .where('token_digest', '=', digest)
          .execute()
      )
    },

    list: async (accountId) =>
      await ask(() =>
        database
          .selectFrom('sessions')
          .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
          .select([
            'sessions.token_digest as digest',
            'sessions.label as label',
            'sessions.created_at as createdAt',
            'sessions.seen_at as seenAt'
          ])
          .where('sessions.account_id', '=', accountId)
          .whereRef('sessions.password_version', '=', 'accounts.password_version')
          .where(isAlive)
          .orderBy('sessions.seen_at', 'desc')
          .orderBy('sessions.token_digest')
          .execute()
      ),

    async end(digest) {
      await ask(() => database.deleteFrom('sessions').where('token_digest', '=', digest).execute())
    },

    async endOne(accountId, digest) {
      await ask(() =>
        database.deleteFrom('sessions').where('account_id', '=', accountId).where('token_digest', '=', digest).execute()
      )
    },

    async endOthers(accountId, digest) {
      await ask(() =>
        database
          .deleteFrom('sessions')
          .where('account_id', '=', accountId)
          .where('token_digest', '!=', digest)
          .execute()
      )
    },

    async deleteExpired() {
      await ask(() =>
        database
          .deleteFrom('sessions')
          .where(sql<boolean>`least(expires_at, idle_until) <= now()`)
          .execute()
      )
    }
  }
}
