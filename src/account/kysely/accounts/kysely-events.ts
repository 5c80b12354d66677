import type { Kysely } from 'kysely'
import type { AccountStore } from '../../store/account-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import type { Tables } from '../database/tables.ts'

export function createEvents(tables: Kysely<Tables>): Pick<AccountStore, 'appendEvent' | 'listEvents' | 'purgeEvents'> {
  return {
    appendEvent: async ({ id, code, atMs, pseudonym, details }) => {
      await askDatabase(() =>
        tables
          .insertInto('events')
          .values({ id, code, at: new Date(atMs), pseudonym, details: JSON.stringify(details) })
          .execute()
      )
    },

    listEvents: (pseudonym, limit) =>
      askDatabase(async () => {
        const rows = await tables
          .selectFrom('events')
          .select(['id', 'code', 'at', 'pseudonym', 'details'])
          .where('pseudonym', '=', pseudonym)
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(limit)
          .execute()
        return rows.map(({ at, ...event }) => ({ ...event, atMs: at.getTime() }))
      }),

    purgeEvents: (beforeMs, limit) =>
      askDatabase(async () => {
        const { numDeletedRows } = await tables
          .with('old', (query) =>
            query
              .selectFrom('events')
              .select('id')
              .where('at', '<', new Date(beforeMs))
              .orderBy('at')
              .limit(limit)
              .forUpdate()
              .skipLocked()
          )
          .deleteFrom('events')
          .where('id', 'in', (query) => query.selectFrom('old').select('id'))
          .executeTakeFirst()
        return Number(numDeletedRows)
      })
  }
}
