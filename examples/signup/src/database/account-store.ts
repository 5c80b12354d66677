import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { MustChangeReason } from 'rempart/account/lifecycle'
import { ask } from './database-unavailable.ts'
import { sessionColumns, sessionValues, type NewSession } from './new-session.ts'
import type { PasswordHistory } from './password-history.ts'
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
  /** Why the password is only good for choosing another one; null where it is good for everything. */
  readonly mustChange: MustChangeReason | null
  readonly temporaryUntil: Date | null
}

/** What is read of an account, where `accounts` is among the tables of a query. */
export const accountColumns = [
  'accounts.id as id',
  'accounts.email as email',
  'accounts.name as name',
  'accounts.password_hash as passwordHash',
  'accounts.sign_up_form_digest as signUpFormDigest',
  'accounts.created_at as createdAt',
  'accounts.password_changed_at as passwordChangedAt',
  'accounts.password_version as passwordVersion',
  'accounts.must_change as mustChange',
  'accounts.temporary_until as temporaryUntil'
] as const

export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly signUpFormDigest: string | null
}

/**
 * Accounts. Each method is one statement, so it happens whole or not at all whenever the process is
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
  /** Accounts whose hash is of another system and not inside Argon2id, in the order of their ids. */
  listLegacy(afterId: string | null, limit: number): Promise<readonly Account[]>
  /** Deletes an account and all that hangs on it, where the row still holds the hash that was verified. */
  erase(accountId: string, verifiedHash: string): Promise<boolean>
  /** Resolves when the database answers. */
  ping(): Promise<void>
}

export function createAccountStore(database: Kysely<Tables>, history: Pick<PasswordHistory, 'isKept'>): AccountStore {
  return {
    async insert({ email, name, passwordHash, signUpFormDigest }, session) {
      const id = randomUUID()
      const stored = await ask(() =>
        database
          .with('new_account', (query) =>
            query
              .insertInto('accounts')
              .values({ id, email, name, password_hash: passwordHash, sign_up_form_digest: signUpFormDigest })
              .onConflict((conflict) => conflict.column('email').doNothing())
              .returning(['id', 'password_version'])
          )
          .insertInto('sessions')
          .columns(sessionColumns)
          .expression((query) => query.selectFrom('new_account').select(sessionValues(session)))
          .returning('account_id')
          .executeTakeFirst()
      )
      return stored !== undefined
    },

    findByEmail: async (email) =>
      (await ask(() =>
        database.selectFrom('accounts').select(accountColumns).where('email', '=', email).executeTakeFirst()
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

    async changePassword(accountId, verifiedHash, newHash, session) {
      const stored = await ask(() =>
        database
          .with('changed', (query) =>
            query
              .updateTable('accounts')
              .set({
                password_hash: newHash,
                password_changed_at: sql<Date>`now()`,
                password_version: sql<number>`password_version + 1`,
                must_change: null,
                temporary_until: null
              })
              .where('id', '=', accountId)
              .where('password_hash', '=', verifiedHash)
              .returning(['id', 'password_version'])
          )
          .with('remembered', (query) =>
            query
              .insertInto('previous_passwords')
              .columns(['account_id', 'password_hash'])
              .expression((inner) =>
                inner
                  .selectFrom('changed')
                  .select(['id', sql<string>`${verifiedHash}::varchar`.as('password_hash')])
                  .where(sql<boolean>`${history.isKept}::boolean`)
              )
              .returning('account_id')
          )
          .with('ended', (query) =>
            query
              .deleteFrom('sessions')
              .where('account_id', 'in', (inner) => inner.selectFrom('changed').select('id'))
              .returning('token_digest')
          )
          .insertInto('sessions')
          .columns(sessionColumns)
          .expression((query) => query.selectFrom('changed').select(sessionValues(session)))
          .returning('account_id')
          .executeTakeFirst()
      )
      return stored !== undefined
    },

    listLegacy: async (afterId, limit) =>
      await ask(() =>
        database
          .selectFrom('accounts')
          .select(accountColumns)
          .where('password_hash', 'not like', '$argon2%')
          .where('password_hash', 'not like', '$rempart-wrapped$%')
          .$if(afterId !== null, (query) => query.where('id', '>', afterId ?? ''))
          .orderBy('id')
          .limit(limit)
          .execute()
      ),

    async erase(accountId, verifiedHash) {
      const { numDeletedRows } = await ask(() =>
        database
          .deleteFrom('accounts')
          .where('id', '=', accountId)
          .where('password_hash', '=', verifiedHash)
          .executeTakeFirst()
      )
      return numDeletedRows === 1n
    },

    async ping() {
      await ask(() => sql`select 1`.execute(database))
    }
  }
}
