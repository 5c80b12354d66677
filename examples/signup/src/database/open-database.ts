import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Settings } from '../settings.ts'
import { lockDataFolder } from './lock-data-folder.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

export interface OpenDatabase {
  readonly database: Kysely<Tables>
  close(): Promise<void>
}

/** PostgreSQL where `DATABASE_URL` says so, else PGlite in a folder: the same dialect, migrations and code. */
export async function openDatabase(settings: Settings, log: FastifyBaseLogger): Promise<OpenDatabase> {
  const opened =
    settings.DATABASE_URL === undefined
      ? await openPglite(settings.DATA_DIR, log)
      : await openPostgres(settings.DATABASE_URL, log)
  try {
    await migrate(opened.database)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function openPglite(folder: string, log: FastifyBaseLogger): Promise<OpenDatabase> {
  const unlock = lockDataFolder(folder)
  log.info('database: PGlite in the data folder, for one process')
  const { PGlite } = await import('@electric-sql/pglite')
  const pglite = await PGlite.create(join(folder, 'pglite'))
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  return {
    database,
    async close() {
      await database.destroy()
      unlock()
    }
  }
}

async function openPostgres(connectionString: string, log: FastifyBaseLogger): Promise<OpenDatabase> {
  log.info('database: PostgreSQL')
  const { Pool } = await import('pg')
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    keepAlive: true
  })
  // A connection that breaks while nobody uses it is no error of any request; the pool opens another one.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'))
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    close: () => database.destroy()
  }
}

async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('the database could not be brought up to date', { cause: error })
}
