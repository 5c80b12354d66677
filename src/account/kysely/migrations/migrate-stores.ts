import { Migrator } from 'kysely/migration'
import { askDatabase } from '../database/ask-database.ts'
import { accountMigrations } from './accounts.ts'
import { attemptMigrations } from './attempts.ts'
import { openTables, type KyselyStoreOptions } from '../database/open-tables.ts'

/**
 * Creates or updates the tables of the stores. Call it at each start, in any number of processes at once. Its state is
 * in `rempart_migration` and `rempart_migration_lock` (with your prefix), separate from your own migrations.
 *
 * @throws {RangeError} If `tablePrefix` is invalid.
 * @throws {RempartError} `store_unavailable`.
 *
 * @example
 * ```ts
 * export const start = async (place: KyselyStoreOptions<unknown>): Promise<void> => migrateStores(place)
 * ```
 */
export async function migrateStores<Database>(options: KyselyStoreOptions<Database>): Promise<void> {
  const { tablePrefix = 'rempart_' } = options
  const migrator = new Migrator({
    db: openTables(options),
    provider: { getMigrations: async () => ({ ...attemptMigrations(tablePrefix), ...accountMigrations(tablePrefix) }) },
    migrationTableName: `${tablePrefix}migration`,
    migrationLockTableName: `${tablePrefix}migration_lock`
  })
  await askDatabase(async () => {
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed', { cause: error })
  })
}
