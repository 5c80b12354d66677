import { statfsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { migrateStores } from 'rempart/account/kysely'
import { dataFolderError } from '../data-folder.ts'
import type { Settings } from '../settings.ts'
import { lockDataFolder } from './lock-data-folder.ts'

/** The log in which the database is reported. */
export interface DatabaseLog {
  info(message: string): void
  warn(fields: { readonly err: unknown }, message: string): void
}

export interface OpenDatabase {
  readonly database: Kysely<unknown>
  close(): Promise<void>
}

/** PostgreSQL where `DATABASE_URL` says so, else PGlite in a folder: the same dialect, tables and code. */
export async function openDatabase(settings: Settings, log: DatabaseLog): Promise<OpenDatabase> {
  const opened =
    settings.DATABASE_URL === undefined
      ? await openPglite(settings.DATA_DIR, log)
      : await openPostgres(settings.DATABASE_URL, log)
  try {
    await migrateStores(opened)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function openPglite(folder: string, log: DatabaseLog): Promise<OpenDatabase> {
  const unlock = lockDataFolder(folder)
  log.info('database: PGlite in the data folder, for one process')
  const { PGlite } = await import('@electric-sql/pglite')
  const pglite = await PGlite.create(join(folder, 'pglite')).catch((error: unknown) => {
    unlock()
    // PGlite does not say why; the one cause that an operator can fix is a full disk.
    throw dataFolderError(
      folder,
      new Error(`${messageOf(error)} (${freeMebibytes(folder)} MiB free)`, { cause: error })
    )
  })
  const database = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) })
  return {
    database,
    async close() {
      await database.destroy()
      unlock()
    }
  }
}

async function openPostgres(connectionString: string, log: DatabaseLog): Promise<OpenDatabase> {
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
  // The pool listens to a connection only while it is idle. One that breaks in use fails its query, and tells its end once
  // more as an event of its own, which would end the process if nobody listened.
  pool.on('connect', (client) => client.on('error', (error) => log.warn({ err: error }, 'a database connection broke')))
  pool.on('error', () => undefined)
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    close: () => database.destroy()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function freeMebibytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / 1_048_576)
}
