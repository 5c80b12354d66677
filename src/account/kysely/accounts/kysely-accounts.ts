import { sql, type Kysely } from 'kysely'
import type { AccountStore } from '../../store/account-store.ts'
import type { NewAccount } from '../../store/stored-account.ts'
import { askDatabase } from '../database/ask-database.ts'
import type { Tables } from '../database/tables.ts'
import { accountColumns, changedColumns, newColumns, toAccount } from './account-row.ts'

type Accounts = Pick<AccountStore, 'register' | 'findAccount' | 'write' | 'rehash' | 'touch' | 'erase'>

const UNIQUE_VIOLATION = '23505'

export function createAccounts(tables: Kysely<Tables>): Accounts {
  /** Replaces an unconfirmed account with that address. `false`: another one is confirmed, or was just created. */
  async function insert(account: NewAccount): Promise<boolean> {
    const inserted = await tables
      .with('gone', (query) =>
        query
          .deleteFrom('accounts')
          .where('address', '=', account.address)
          .where('address_proved_at', 'is', null)
          .returning('id')
      )
      .insertInto('accounts')
      .values({
        ...newColumns(account),
        // Referenced so that the old row is deleted before the new one is checked against it.
        version: sql<number>`(select 1 + 0 * count(*) from gone)`
      })
      .onConflict((conflict) => conflict.column('address').doNothing())
      .returning('accounts.id')
      .executeTakeFirst()
    return inserted !== undefined
  }

  async function isProved(address: string): Promise<boolean> {
    const found = await tables
      .selectFrom('accounts')
      .select('id')
      .where('address', '=', address)
      .where('address_proved_at', 'is not', null)
      .executeTakeFirst()
    return found !== undefined
  }

  return {
    register: (account) =>
      askDatabase(async () => {
        for (;;) {
          if (await insert(account)) return true
          if (await isProved(account.address)) return false
        }
      }),

    findAccount: (by) =>
      askDatabase(async () => {
        // No text of PostgreSQL has this character, and a question with it is an error: nobody is called so.
        if (Object.values(by).some((name: string) => name.includes('\0'))) return null
        const found = await tables
          .selectFrom('accounts')
          .select(accountColumns)
          .where((row) => ('id' in by ? row('id', '=', by.id) : row('address', '=', by.address)))
          .executeTakeFirst()
        return found === undefined ? null : toAccount(found)
      }),

    write: (id, version, change, { endsSessions, voidsTokens = false, forgetsDevices = false } = {}) =>
      askDatabase(async () => {
        try {
          const written = await tables
            .with('written', (query) =>
              query
                .updateTable('accounts')
                .set((row) => ({
                  ...changedColumns(change),
                  version: row('version', '+', 1),
                  session_generation: row('session_generation', '+', endsSessions === undefined ? 0 : 1),
                  token_generation: row('token_generation', '+', voidsTokens ? 1 : 0)
                }))
                .where('id', '=', id)
                .where('version', '=', version)
                .returning(['id', 'session_generation as generation'])
            )
            .with('kept', (query) =>
              query
                .updateTable('sessions')
                .from('written')
                .set((row) => ({ session_generation: row.ref('written.generation') }))
                .whereRef('sessions.account_id', '=', 'written.id')
                .where('sessions.digest', '=', endsSessions?.exceptDigest ?? null)
                .where((row) => row('sessions.session_generation', '=', row('written.generation', '-', 1)))
                .returning('sessions.digest')
            )
            .with('forgotten', (query) =>
              query
                .deleteFrom('devices')
                .using('written')
                .whereRef('devices.account_id', '=', 'written.id')
                .where(sql<boolean>`${forgetsDevices}::boolean`)
                .returning('devices.device')
            )
            .selectFrom('written')
            .select('id')
            .executeTakeFirst()
          return written === undefined ? 'conflict' : 'written'
        } catch (error) {
          if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) return 'address_taken'
          throw error
        }
      }),

    rehash: (id, oldHash, newHash) =>
      askDatabase(async () => {
        const { numUpdatedRows } = await tables
          .updateTable('accounts')
          .set({ password_hash: newHash })
          .where('id', '=', id)
          .where('password_hash', '=', oldHash)
          .executeTakeFirst()
        return numUpdatedRows === 1n
      }),

    touch: async (id, atMs) => {
      await askDatabase(() =>
        tables
          .updateTable('accounts')
          .set((row) => ({
            last_activity_at: row.fn<Date>('greatest', ['last_activity_at', row.val(new Date(atMs))]),
            notice_days: null,
            notice_erase_at: null
          }))
          .where('id', '=', id)
          .execute()
      )
    },

    erase: (id, version) =>
      askDatabase(async () => {
        const { numDeletedRows } = await tables
          .deleteFrom('accounts')
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst()
        return numDeletedRows === 1n
      })
  }
}
