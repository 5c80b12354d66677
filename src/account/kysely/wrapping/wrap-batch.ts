import { sql, type Kysely, type Transaction } from 'kysely'
import type { LegacyFormat } from '../../../hashing/legacy/legacy-format.ts'
import { wrapLegacyHash } from '../../../hashing/legacy/wrapped.ts'
import { isRempartError } from '../../../rempart-error.ts'
import { askDatabase } from '../database/ask-database.ts'

/** Where the weak hashes are, and what wraps them. */
export interface WeakHashes<Database> {
  /** PostgreSQL; PGlite while nobody else uses its one connection. */
  readonly database: Kysely<Database>
  /** Your table of accounts, with its schema where it needs one: `public.users`. */
  readonly table: string
  /** Its key, of any type that has an order. Default `id`. */
  readonly idColumn?: string
  /** Where the hashes are: text of at least 1,024 characters. */
  readonly hashColumn: string
  /** Makes the outer hashes, within its bounds. */
  readonly hasher: { hash(password: string): Promise<string> }
  /** Those of the table: `legacyFormats`, or some of them. */
  readonly formats: readonly LegacyFormat[]
  /** Rows of one transaction, 1 to 1,000: what a kill undoes, and how long a sign-in may wait to write. Default 8. */
  readonly batchRows?: number
}

export interface Row {
  readonly id: unknown
  readonly hash: string
}

export interface Batch {
  readonly wrapped: number
  readonly skipped: number
  /** Where the next batch begins; absent at the end of the table. */
  readonly last: Row | undefined
}

/** Wraps the next rows that no other worker has, in one transaction: all of them, or none where it is killed or fails. */
export async function wrapBatch<Database>(weak: WeakHashes<Database>, after: Row | undefined): Promise<Batch> {
  let failure: Error | undefined
  try {
    return await askDatabase(() =>
      weak.database.transaction().execute(async (transaction) => {
        const rows = await takeRows(transaction, weak, after)
        const wrappings = await Promise.allSettled(
          rows.map(async ({ hash }) => wrapLegacyHash(hash, weak.hasher, weak.formats))
        )
        let skipped = 0
        for (const [index, wrapping] of wrappings.entries()) {
          if (wrapping.status === 'fulfilled') await writeRow(transaction, weak, rows[index]?.id, wrapping.value)
          else if (isUnreadable(wrapping.reason)) skipped += 1
          else {
            failure = new Error('the hasher failed', { cause: wrapping.reason })
            throw failure
          }
        }
        return { wrapped: rows.length - skipped, skipped, last: rows.at(-1) }
      })
    )
  } catch (error) {
    // Not of the database, which would be told as a store that is busy.
    if (failure?.cause instanceof Error) throw failure.cause
    throw error
  }
}

async function takeRows<Database>(
  transaction: Transaction<Database>,
  { table, idColumn = 'id', hashColumn, batchRows = 8 }: WeakHashes<Database>,
  after: Row | undefined
): Promise<readonly Row[]> {
  const [id, hash] = [sql.ref(idColumn), sql.ref(hashColumn)]
  const isNext = after === undefined ? sql`true` : sql`${id} > ${after.id}`
  const { rows } = await sql<Row>`
    select ${id} as id, ${hash} as hash from ${sql.table(table)}
    where ${isNext} and ${hash} not like '$argon2%' and ${hash} not like '$rempart-wrapped$%'
    order by ${id} limit ${batchRows} for update skip locked`.execute(transaction)
  return rows
}

async function writeRow<Database>(
  transaction: Transaction<Database>,
  { table, idColumn = 'id', hashColumn }: WeakHashes<Database>,
  id: unknown,
  wrapped: string
): Promise<void> {
  await sql`update ${sql.table(table)} set ${sql.ref(hashColumn)} = ${wrapped} where ${sql.ref(idColumn)} = ${id}`.execute(
    transaction
  )
}

function isUnreadable(error: unknown): boolean {
  return isRempartError(error) && error.code === 'unreadable_hash'
}
