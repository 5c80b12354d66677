import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Run in the order of their names; a published migration never changes. Table names are without the prefix, index names
 * with it.
 */
export function attemptMigrations(prefix: string): Readonly<Record<string, Migration>> {
  return {
    '001_attempts': {
      async up(database: Kysely<unknown>) {
        await database.schema
          .createTable('attempts')
          .addColumn('key', 'text', (column) => column.primaryKey())
          .addColumn('state', 'text', (column) => column.notNull())
          .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
          .execute()
        await database.schema.createIndex(`${prefix}attempts_expires_at`).on('attempts').column('expires_at').execute()
      }
    }
  }
}
