import { sql, type Kysely } from 'kysely'
import type { AttemptStore } from 'rempart/account'
import { ask } from './database-unavailable.ts'
import type { Tables } from './tables.ts'

/** What is purged at once, so that no statement holds the table for long. */
const PURGED_ROWS = 1_000

export interface DatabaseAttemptStore extends AttemptStore {
  /** Deletes what has expired, in batches. */
  purge(): Promise<void>
}

/** The throttle's windows in the database. Each method is one statement; the row's own text decides who wins. */
export function createDatabaseAttemptStore(database: Kysely<Tables>): DatabaseAttemptStore {
  const isAlive = sql<boolean>`expires_at > now()`

  async function insert(key: string, text: string, expiresAt: Date): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await ask(() =>
      database
        .insertInto('attempt_windows')
        .values({ key, window: text, expires_at: expiresAt })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet({ window: text, expires_at: expiresAt })
            .where(sql<boolean>`attempt_windows.expires_at <= now()`)
        )
        .executeTakeFirst()
    )
    return numInsertedOrUpdatedRows === 1n
  }

  async function update(key: string, expected: string, text: string, expiresAt: Date): Promise<boolean> {
    const { numUpdatedRows } = await ask(() =>
      database
        .updateTable('attempt_windows')
        .set({ window: text, expires_at: expiresAt })
        .where('key', '=', key)
        .where('window', '=', expected)
        .where(isAlive)
        .executeTakeFirst()
    )
    return numUpdatedRows === 1n
  }

  async function remove(key: string, expected: string): Promise<boolean> {
    const { numDeletedRows } = await ask(() =>
      database.deleteFrom('attempt_windows').where('key', '=', key).where('window', '=', expected).executeTakeFirst()
    )
    return numDeletedRows === 1n
  }

  return {
    async read(key) {
      const row = await ask(() =>
        database.selectFrom('attempt_windows').select('window').where('key', '=', key).where(isAlive).executeTakeFirst()
      )
      return row?.window ?? null
    },

    async compareAndSet(key, expected, next, expiresAtMs) {
      if (next === null) return expected === null || (await remove(key, expected))
      const expiresAt = new Date(expiresAtMs)
      return expected === null ? await insert(key, next, expiresAt) : await update(key, expected, next, expiresAt)
    },

    async purge() {
      for (;;) {
        const { numDeletedRows } = await ask(() =>
          database
            .deleteFrom('attempt_windows')
            .where('key', 'in', (query) =>
              query
                .selectFrom('attempt_windows')
                .select('key')
                .where(sql<boolean>`expires_at <= now()`)
                .limit(PURGED_ROWS)
            )
            .executeTakeFirst()
        )
        if (numDeletedRows < BigInt(PURGED_ROWS)) return
      }
    }
  }
}
