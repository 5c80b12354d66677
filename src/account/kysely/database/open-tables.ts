import type { Kysely } from 'kysely'
import { prefixTables } from './prefix-tables.ts'
import { tableNames, type Tables } from './tables.ts'

/** Where the tables are. */
export interface KyselyStoreOptions<Database> {
  /** PostgreSQL or PGlite, by kysely's own dialects. */
  readonly database: Kysely<Database>
  /** What the name of each table begins with: lower-case letters, digits and `_`, at most 30. Default `rempart_`. */
  readonly tablePrefix?: string
}

const PREFIX = /^[a-z_][a-z0-9_]{0,29}$/u

/** @throws {RangeError} A prefix that is none. */
function assertPrefix(prefix: string): string {
  if (!PREFIX.test(prefix)) throw new RangeError('tablePrefix takes lower-case letters, digits and _, at most 30')
  return prefix
}

/** The database of an application, with our tables in it. */
export function openTables<Database>({
  database,
  tablePrefix = 'rempart_'
}: KyselyStoreOptions<Database>): Kysely<Tables> {
  return (database as unknown as Kysely<Tables>).withPlugin(prefixTables(assertPrefix(tablePrefix), tableNames))
}
