import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { runPostgres } from './postgres.ts'

/** One database as two processes see it. */
export interface TwoConnections {
  readonly databases: readonly [Kysely<unknown>, Kysely<unknown>]
  readonly close: () => Promise<void>
}

export function connect(url: string, connections = 10): Kysely<unknown> {
  const pool = new Pool({ connectionString: url, max: connections })
  // A connection that breaks fails its query; that it has ended is told once more, and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/** PGlite in memory: one connection, which both share. */
export async function openPglite(): Promise<TwoConnections> {
  const database = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: await PGlite.create() }) })
  return { databases: [database, database], close: () => database.destroy() }
}

export async function openPostgres(programs: string): Promise<TwoConnections> {
  const server = await runPostgres(programs)
  const databases = [connect(server.url), connect(server.url)] as const
  return {
    databases,
    async close() {
      for (const database of databases) await database.destroy()
      await server.close()
    }
  }
}
