import { sql, type Kysely } from 'kysely'
import type { MustChangeReason } from 'rempart/account/lifecycle'
import { accountColumns, type Account } from './account-store.ts'
import { ask } from './database-unavailable.ts'
import type { PasswordHistory } from './password-history.ts'
import type { Tables } from './tables.ts'

/** Passwords that are only good for choosing another one. Each method is one statement. */
export interface RequiredChanges {
  /**
   * Has the password changed before anything else, and ends every session: one write, since a session of an older version is
   * none. `null`: the row no longer holds the hash that was verified.
   */
  require(accountId: string, verifiedHash: string, reason: MustChangeReason): Promise<Account | null>
  /**
   * Gives an account a hash of which nobody has chosen the password, and ends every session: it is only good for choosing
   * another one.
   */
  setTemporaryPassword(accountId: string, hash: string, until: Date): Promise<void>
  /**
   * Asks for a new password of accounts that were given theirs before a moment, and of which none is asked for yet.
   *
   * @returns Their addresses, at most `limit`.
   */
  force(options: {
    /** `null`: of all. */
    readonly ids: readonly string[] | null
    readonly setBefore: Date
    readonly limit: number
  }): Promise<readonly string[]>
}

export function createRequiredChanges(
  database: Kysely<Tables>,
  history: Pick<PasswordHistory, 'isKept'>
): RequiredChanges {
  return {
    require: async (accountId, verifiedHash, reason) =>
      (await ask(() =>
        database
          .updateTable('accounts')
          .set({ must_change: reason, password_version: sql<number>`password_version + 1` })
          .where('id', '=', accountId)
          .where('password_hash', '=', verifiedHash)
          .returning(accountColumns)
          .executeTakeFirst()
      )) ?? null,

    async setTemporaryPassword(accountId, hash, until) {
      await ask(() =>
        database
          .with('replaced', (query) =>
            query.selectFrom('accounts').select(['id', 'password_hash']).where('id', '=', accountId)
          )
          .with('remembered', (query) =>
            query
              .insertInto('previous_passwords')
              .columns(['account_id', 'password_hash'])
              .expression((inner) =>
                inner
                  .selectFrom('replaced')
                  .select(['id', 'password_hash'])
                  .where(sql<boolean>`${history.isKept}::boolean`)
              )
              .returning('account_id')
          )
          .updateTable('accounts')
          .set({
            password_hash: hash,
            password_changed_at: sql<Date>`now()`,
            password_version: sql<number>`password_version + 1`,
            must_change: 'temporary',
            temporary_until: until
          })
          .where('id', '=', accountId)
          .execute()
      )
    },

    async force({ ids, setBefore, limit }) {
      const asked = await ask(() =>
        database
          .updateTable('accounts')
          .set({ must_change: 'forced' })
          .where('id', 'in', (query) =>
            query
              .selectFrom('accounts')
              .select('id')
              .where('must_change', 'is', null)
              .where('password_changed_at', '<', setBefore)
              .$if(ids !== null, (some) => some.where('id', 'in', ids ?? []))
              .limit(limit)
              .forUpdate()
              .skipLocked()
          )
          .returning('email')
          .execute()
      )
      return asked.map(({ email }) => email)
    }
  }
}
