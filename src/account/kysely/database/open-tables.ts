import type { Kysely } from 'kysely'
import { prefixTables } from './prefix-tables.ts'
import { tableNames, type Tables } from './tables.ts'

/** The database and the names of the tables. */
export interface KyselyStoreOptions<Database> {
  /** PostgreSQL or PGlite, with Kysely's own dialects. */
  readonly database: Kysely<Database>
  /** The prefix of each table name: lower-case letters, digits and `_`, at most 30. Default `rempart_`. */
  readonly tablePrefix?: string
}

const PREFIX = /^[a-z_][a-z0-9_]{0,29}$/u

/** @throws {RangeError} If the prefix is invalid. */
function assertPrefix(prefix: string): string {
  if (!PREFIX.test(prefix)) throw new RangeError('tablePrefix takes lower-case letters, digits and _, at most 30')
  return prefix
}

/** The application's database, typed with the tables of the stores. */
export function openTables<Database>({
  database,
  tablePrefix = 'rempart_'
}: KyselyStoreOptions<Database>): Kysely<Tables> {
  return (database as unknown as Kysely<Tables>).withPlugin(prefixTables(assertPrefix(tablePrefix), tableNames))
}
