import { sql, type Kysely, type Transaction } from 'kysely'
import type { LegacyFormat } from '../../../hashing/legacy/legacy-format.ts'
import { wrapLegacyHash } from '../../../hashing/legacy/wrapped.ts'
import { isRempartError } from '../../../rempart-error.ts'
import { askDatabase } from '../database/ask-database.ts'

/** The weak hashes, and how to wrap them. */
export interface WeakHashes<Database> {
  /** PostgreSQL; or PGlite if nothing else uses its single connection. */
  readonly database: Kysely<Database>
  /** Your table of accounts, with its schema if necessary: `public.users`. */
  readonly table: string
  /** Its key, of any sortable type. Default `id`. */
  readonly idColumn?: string
  /** The column of the hashes: text of at least 1,024 characters. */
  readonly hashColumn: string
  /** Makes the outer hashes, within the limits of its gate. */
  readonly hasher: { hash(password: string): Promise<string> }
  /** The formats in the table: `legacyFormats`, or some of them. */
  readonly formats: readonly LegacyFormat[]
  /**
   * Rows per transaction, 1 to 1,000. More rows are lost when a worker is killed, and block a sign-in's write for
   * longer. Default 8.
   */
  readonly batchRows?: number
}

export interface Row {
  readonly id: unknown
  readonly hash: string
}

export interface Batch {
  readonly wrapped: number
  readonly skipped: number
  /** The last row of the batch, after which the next begins; absent at the end of the table. */
  readonly last: Row | undefined
}

/**
 * Wraps the next rows that no other worker has locked, in one transaction: all of them, or none if it fails or is
 * killed.
 */
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
    // An error of the hasher, not of the database: it must not become `store_unavailable`.
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
