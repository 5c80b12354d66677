import { sql, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { AccountStore, InactivityQuery } from '../../store/account-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import type { Tables } from '../database/tables.ts'
import { accountColumns, toAccount } from './account-row.ts'

type Purge = Pick<
  AccountStore,
  'findInactive' | 'claimInactive' | 'markInactive' | 'eraseInactive' | 'eraseDue' | 'eraseUnproved'
>
type Accounts = ExpressionBuilder<Tables, 'accounts'>

/** For any number of concurrent workers: each skips rows locked by another. */
export function createPurge(tables: Kysely<Tables>): Purge {
  async function erase(limit: number, isDue: (row: Accounts) => ReturnType<Accounts>): Promise<readonly string[]> {
    const erased = await tables
      .with('due', (query) =>
        query.selectFrom('accounts').select('id').where(isDue).limit(limit).forUpdate().skipLocked()
      )
      .deleteFrom('accounts')
      .where('id', 'in', (query) => query.selectFrom('due').select('id'))
      .returning('id')
      .execute()
    return erased.map(({ id }) => id)
  }

  return {
    findInactive: ({ afterId, ...query }) =>
      askDatabase(async () => {
        const rows = await tables
          .selectFrom('accounts')
          .select(accountColumns)
          .where(isInactive(query))
          .where((row) => (afterId === null ? row.lit(true) : row('id', '>', afterId)))
          .orderBy('id')
          .limit(query.limit)
          .execute()
        return rows.map(toAccount)
      }),

    claimInactive: (query, claimedUntilMs) =>
      askDatabase(async () => {
        const rows = await tables
          .with('due', (inner) =>
            inner
              .selectFrom('accounts')
              .select('id')
              .where(isInactive(query))
              .limit(query.limit)
              .forUpdate()
              .skipLocked()
          )
          .updateTable('accounts')
          .set({ claimed_until: new Date(claimedUntilMs) })
          .where('id', 'in', (inner) => inner.selectFrom('due').select('id'))
          .returning(accountColumns)
          .execute()
        return rows.map(toAccount)
      }),

    markInactive: (id, lastActivityAtMs, { days, eraseAtMs }) =>
      askDatabase(async () => {
        const { numUpdatedRows } = await tables
          .updateTable('accounts')
          .set({ notice_days: days, notice_erase_at: new Date(eraseAtMs) })
          .where('id', '=', id)
          .where('last_activity_at', '=', new Date(lastActivityAtMs))
          .executeTakeFirst()
        return numUpdatedRows === 1n
      }),

    eraseInactive: (query) => askDatabase(() => erase(query.limit, isInactive(query))),
    eraseDue: (atMs, limit) => askDatabase(() => erase(limit, (row) => row('erase_at', '<=', new Date(atMs)))),
    eraseUnproved: (createdBeforeMs, limit) =>
      askDatabase(() =>
        erase(limit, (row) =>
          row.and([row('address_proved_at', 'is', null), row('created_at', '<', new Date(createdBeforeMs))])
        )
      )
  }
}

/** Written as in the indexes, so that they are used. */
function isInactive({ lastNoticeDays, dueAtMs, nowMs }: InactivityQuery) {
  return (row: Accounts): ReturnType<Accounts> => {
    const dueAt = new Date(dueAtMs)
    const step =
      lastNoticeDays === null
        ? [row('notice_days', 'is', null), row('last_activity_at', '<=', dueAt)]
        : [row('notice_days', '=', lastNoticeDays), row('notice_erase_at', '<=', dueAt)]
    return row.and([
      row('address_proved_at', 'is not', null),
      sql<SqlBool>`not is_exempt_from_purge`,
      row('claimed_until', '<=', new Date(nowMs)),
      ...step
    ])
  }
}
