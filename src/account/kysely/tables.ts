import type { Kysely } from 'kysely'
import { prefixTables } from './prefix-tables.ts'

/** The tables of the stores, without their prefix. */
export interface Tables {
  attempts: {
    /** A pseudonym. */
    key: string
    /** What the throttle wrote. */
    state: string
    expires_at: Date
  }
}

/** Where the tables are. */
export interface KyselyStoreOptions<Database> {
  /** PostgreSQL or PGlite, by kysely's own dialects. */
  readonly database: Kysely<Database>
  /** What the name of each table begins with: lower-case letters, digits and `_`, at most 30. Default `rempart_`. */
  readonly tablePrefix?: string
}

const TABLES: ReadonlySet<string> = new Set<keyof Tables>(['attempts'])
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
  return (database as unknown as Kysely<Tables>).withPlugin(prefixTables(assertPrefix(tablePrefix), TABLES))
}
