import { sql, type Kysely } from 'kysely'
import type { AccountStore } from '../../store/account-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import type { Tables } from '../database/tables.ts'

/** The newest come first. */
const oldestReplacedAt = sql<number>`((earlier_passwords -> -1 ->> 'replacedAtMs')::bigint)`

/** Operations on all accounts, in batches. */
export function createUpkeep(
  tables: Kysely<Tables>
): Pick<AccountStore, 'requireChange' | 'forgetEarlierPasswords' | 'deleteExpired'> {
  return {
    requireChange: ({ reason, setBeforeMs, ids, afterId, limit, endsSessions }) =>
      askDatabase(async () => {
        const changed = await tables
          .with('chosen', (query) =>
            query
              .selectFrom('accounts')
              .select('id')
              .where('must_change', 'is', null)
              .where('password_set_at', '<', new Date(setBeforeMs))
              .where((row) => (afterId === null ? row.lit(true) : row('id', '>', afterId)))
              .where((row) =>
                ids === null
                  ? row.lit(true)
                  : row('id', 'in', sql<string>`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
              )
              .orderBy('id')
              .limit(limit)
              .forUpdate()
          )
          .updateTable('accounts')
          .set((row) => ({
            must_change: reason,
            version: row('version', '+', 1),
            session_generation: row('session_generation', '+', endsSessions ? 1 : 0)
          }))
          .where('id', 'in', (query) => query.selectFrom('chosen').select('id'))
          .returning('id')
          .execute()
        return changed.map(({ id }) => id).toSorted((one, other) => (one < other ? -1 : 1))
      }),

    forgetEarlierPasswords: (replacedByMs, limit) =>
      askDatabase(async () => {
        const { numUpdatedRows } = await tables
          .with('due', (query) =>
            query
              .selectFrom('accounts')
              .select('id')
              .where(oldestReplacedAt, '<=', replacedByMs)
              .orderBy(oldestReplacedAt)
              .limit(limit)
              .forUpdate()
              .skipLocked()
          )
          .updateTable('accounts')
          .set({
            earlier_passwords: sql<string>`(
              select coalesce(jsonb_agg(password order by place), '[]')
              from jsonb_array_elements(earlier_passwords) with ordinality as kept(password, place)
              where (password ->> 'replacedAtMs')::bigint > ${replacedByMs}
            )`
          })
          .where('id', 'in', (query) => query.selectFrom('due').select('id'))
          .executeTakeFirst()
        return Number(numUpdatedRows)
      }),

    deleteExpired: (atMs, limit) =>
      askDatabase(async () => {
        const at = new Date(atMs)
        const end = sql<Date>`least(expires_at, idle_until)`
        const sessions = await tables
          .with('ended', (query) =>
            query
              .selectFrom('sessions')
              .select('digest')
              .where(end, '<=', at)
              .orderBy(end)
              .limit(limit)
              .forUpdate()
              .skipLocked()
          )
          .deleteFrom('sessions')
          .where('digest', 'in', (query) => query.selectFrom('ended').select('digest'))
          .executeTakeFirst()
        const tokens = await tables
          .with('ended', (query) =>
            query
              .selectFrom('tokens')
              .select('digest')
              .where('expires_at', '<=', at)
              .orderBy('expires_at')
              .limit(limit)
              .forUpdate()
              .skipLocked()
          )
          .deleteFrom('tokens')
          .where('digest', 'in', (query) => query.selectFrom('ended').select('digest'))
          .executeTakeFirst()
        const devices = await tables
          .with('ended', (query) =>
            query
              .selectFrom('devices')
              .select(['account_id', 'device'])
              .where('expires_at', '<=', at)
              .orderBy('expires_at')
              .limit(limit)
              .forUpdate()
              .skipLocked()
          )
          .deleteFrom('devices')
          .using('ended')
          .whereRef('devices.account_id', '=', 'ended.account_id')
          .whereRef('devices.device', '=', 'ended.device')
          .executeTakeFirst()
        return Number(sessions.numDeletedRows + tokens.numDeletedRows + devices.numDeletedRows)
      })
  }
}
