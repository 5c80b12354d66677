import { sql } from 'kysely'
import type { AttemptStore } from '../../throttle/attempt-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import { openTables, type KyselyStoreOptions } from '../database/open-tables.ts'

/** The counters of a throttle in a database. */
export interface KyselyAttemptStore extends AttemptStore {
  /**
   * Deletes expired rows, 1,000 per statement, and returns their number. Call it from a timer, in any number of
   * processes.
   */
  purge(): Promise<number>
}

/** Rows deleted at once, so that no statement locks the table for long. */
const PURGED_ROWS = 1_000

/**
 * A throttle's counters in PostgreSQL or PGlite. Each method is one statement, which compares and swaps the row's text.
 * `migrateStores` creates the tables; the application opens and closes the connection.
 *
 * Rejects with {@link RempartError} `store_unavailable` if the database is unavailable: then nothing is counted, and no
 * attempt passes uncounted.
 *
 * @throws {RangeError} If `tablePrefix` is invalid.
 *
 * @example
 * ```ts
 * export async function openThrottle(place: KyselyStoreOptions<unknown>, secret: string): Promise<AccountThrottle> {
 *   await migrateStores(place)
 *   return createThrottle({ ...servicePublic.throttling, store: createKyselyAttemptStore(place), secret })
 * }
 * ```
 */
export function createKyselyAttemptStore<Database>(options: KyselyStoreOptions<Database>): KyselyAttemptStore {
  const tables = openTables(options)
  const isAlive = sql<boolean>`expires_at > now()`

  async function insert(key: string, state: string, expires_at: Date): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await tables
      .insertInto('attempts')
      .values({ key, state, expires_at })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ state, expires_at })
          .where('attempts.expires_at', '<=', sql<Date>`now()`)
      )
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }

  async function update(key: string, expected: string, state: string, expires_at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tables
      .updateTable('attempts')
      .set({ state, expires_at })
      .where('key', '=', key)
      .where('state', '=', expected)
      .where(isAlive)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  async function remove(key: string, expected: string | null): Promise<boolean> {
    if (expected === null) return (await find(key)) === null
    const { numDeletedRows } = await tables
      .deleteFrom('attempts')
      .where('key', '=', key)
      .where('state', '=', expected)
      .executeTakeFirst()
    return numDeletedRows === 1n
  }

  async function find(key: string): Promise<string | null> {
    const row = await tables
      .selectFrom('attempts')
      .select('state')
      .where('key', '=', key)
      .where(isAlive)
      .executeTakeFirst()
    return row?.state ?? null
  }

  return {
    read: (key) => askDatabase(() => find(key)),

    compareAndSet: (key, expected, next, expiresAtMs) =>
      askDatabase(async () => {
        if (next === null) return await remove(key, expected)
        const expiresAt = new Date(expiresAtMs)
        return expected === null ? await insert(key, next, expiresAt) : await update(key, expected, next, expiresAt)
      }),

    async purge() {
      for (let purged = 0; ;) {
        const { numDeletedRows } = await askDatabase(() =>
          tables
            .deleteFrom('attempts')
            .where('key', 'in', (query) =>
              query
                .selectFrom('attempts')
                .select('key')
                .where('expires_at', '<=', sql<Date>`now()`)
                .limit(PURGED_ROWS)
                .forUpdate()
                .skipLocked()
            )
            .executeTakeFirst()
        )
        purged += Number(numDeletedRows)
        if (numDeletedRows < BigInt(PURGED_ROWS)) return purged
      }
    }
  }
}
