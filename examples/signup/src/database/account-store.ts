import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { ask } from './database-unavailable.ts'
import type { Tables } from './tables.ts'

export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly signUpFormDigest: string | null
  readonly createdAt: Date
  readonly passwordChangedAt: Date
  /** Grows with each change of the password. */
  readonly passwordVersion: number
}

export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly signUpFormDigest: string | null
}

export interface NewSession {
  readonly tokenDigest: string
  readonly expiresAt: Date
}

/**
 * Accounts and their sessions. Each method is one statement, so it happens whole or not at all whenever the process is
 * killed; kysely's dialect for PGlite shares one connection, where two open transactions would mix.
 */
export interface AccountStore {
  /** Stores an account and its first session. `false`: the address has an account already, and nothing was stored. */
  insert(account: NewAccount, session: NewSession): Promise<boolean>
  findByEmail(email: string): Promise<Account | null>
  /** Replaces the hash where the row still holds the one that was verified. `false`: it did not. */
  replaceHash(accountId: string, verifiedHash: string, newHash: string): Promise<boolean>
  /** As {@link replaceHash}, and ends every session of the account but the new one. */
  changePassword(accountId: string, verifiedHash: string, newHash: string, session: NewSession): Promise<boolean>
  /**
   * Opens a session where the account still has the password that was verified. `false`: it was changed meanwhile, and
   * nothing was stored.
   */
  insertSession(account: Pick<Account, 'id' | 'passwordVersion'>, session: NewSession): Promise<boolean>
  /** The account of a session that has not expired, and that was opened with the password of today. */
  findBySession(tokenDigest: string): Promise<Account | null>
  deleteSession(tokenDigest: string): Promise<void>
  deleteExpiredSessions(): Promise<void>
  /** Resolves when the database answers. */
  ping(): Promise<void>
}

export function createAccountStore(database: Kysely<Tables>): AccountStore {
  const columns = [
    'accounts.id as id',
    'accounts.email as email',
    'accounts.name as name',
    'accounts.password_hash as passwordHash',
    'accounts.sign_up_form_digest as signUpFormDigest',
    'accounts.created_at as createdAt',
    'accounts.password_changed_at as passwordChangedAt',
    'accounts.password_version as passwordVersion'
  ] as const

  return {
    async insert({ email, name, passwordHash, signUpFormDigest }, { tokenDigest, expiresAt }) {
      const id = randomUUID()
      const stored = await ask(() =>
        database
          .with('new_account', (query) =>
            query
              .insertInto('accounts')
              .values({ id, email, name, password_hash: passwordHash, sign_up_form_digest: signUpFormDigest })
              .onConflict((conflict) => conflict.column('email').doNothing())
              .returning('id')
          )
          .insertInto('sessions')
          .columns(['token_digest', 'account_id', 'expires_at'])
          .expression((query) =>
            query
              .selectFrom('new_account')
              .select([sql<string>`${tokenDigest}::varchar`.as('token_digest'), 'id', timestamp(expiresAt)])
          )
          .returning('account_id')
          .executeTakeFirst()
      )
      return stored !== undefined
    },

    findByEmail: async (email) =>
      (await ask(() =>
        database.selectFrom('accounts').select(columns).where('email', '=', email).executeTakeFirst()
      )) ?? null,

    async replaceHash(accountId, verifiedHash, newHash) {
      const { numUpdatedRows } = await ask(() =>
        database
          .updateTable('accounts')
          .set({ password_hash: newHash })
          .where('id', '=', accountId)
          .where('password_hash', '=', verifiedHash)
          .executeTakeFirst()
      )
      return numUpdatedRows === 1n
    },

    async changePassword(accountId, verifiedHash, newHash, { tokenDigest, expiresAt }) {
      const stored = await ask(() =>
        database
          .with('changed', (query) =>
            query
              .updateTable('accounts')
              .set({
                password_hash: newHash,
                password_changed_at: sql<Date>`now()`,
                password_version: sql<number>`password_version + 1`
              })
              .where('id', '=', accountId)
              .where('password_hash', '=', verifiedHash)
              .returning(['id', 'password_version'])
          )
          .with('ended', (query) =>
            query
              .deleteFrom('sessions')
              .where('account_id', 'in', (inner) => inner.selectFrom('changed').select('id'))
              .returning('token_digest')
          )
          .insertInto('sessions')
          .columns(['token_digest', 'account_id', 'expires_at', 'password_version'])
          .expression((query) =>
            query
              .selectFrom('changed')
              .select([
                sql<string>`${tokenDigest}::varchar`.as('token_digest'),
                'id',
                timestamp(expiresAt),
                'password_version'
              ])
          )
          .returning('account_id')
          .executeTakeFirst()
      )
      return stored !== undefined
    },

    async insertSession({ id, passwordVersion }, { tokenDigest, expiresAt }) {
      const stored = await ask(() =>
        database
          .insertInto('sessions')
          .columns(['token_digest', 'account_id', 'expires_at', 'password_version'])
          .expression((query) =>
            query
              .selectFrom('accounts')
              .select([
                sql<string>`${tokenDigest}::varchar`.as('token_digest'),
                'id',
                timestamp(expiresAt),
                'password_version'
              ])
              .where('id', '=', id)
              .where('password_version', '=', passwordVersion)
          )
          .returning('account_id')
          .executeTakeFirst()
      )
      return stored !== undefined
    },

    findBySession: async (tokenDigest) =>
      (await ask(() =>
        database
          .selectFrom('sessions')
          .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
          .select(columns)
          .where('sessions.token_digest', '=', tokenDigest)
          .whereRef('sessions.password_version', '=', 'accounts.password_version')
          .where('sessions.expires_at', '>', sql<Date>`now()`)
          .executeTakeFirst()
      )) ?? null,

    async deleteSession(tokenDigest) {
      await ask(() => database.deleteFrom('sessions').where('token_digest', '=', tokenDigest).execute())
    },

    async deleteExpiredSessions() {
      await ask(() =>
        database
          .deleteFrom('sessions')
          .where('expires_at', '<=', sql<Date>`now()`)
          .execute()
      )
    },

    async ping() {
      await ask(() => sql`select 1`.execute(database))
    }
  }
}

function timestamp(date: Date) {
  return sql<Date>`${date.toISOString()}::timestamptz`.as('expires_at')
}
