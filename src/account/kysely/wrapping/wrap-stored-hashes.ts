import { wrapBatch, type Row, type WeakHashes } from './wrap-batch.ts'

/** What {@link wrapStoredHashes} is told. */
export interface WrapStoredHashesOptions<Database> extends WeakHashes<Database> {
  /** Told after each batch that was written. */
  readonly onProgress?: (progress: WrapProgress) => void
  /** Ends the work after the batch under way. */
  readonly signal?: AbortSignal
}

/** What one worker has done. */
export interface WrapProgress {
  readonly wrapped: number
  /** Rows of the last pass that no format reads, or that are too costly: left as they were. */
  readonly skipped: number
}

const MAXIMUM_BATCH_ROWS = 1_000

/**
 * Puts every weak hash of a table inside Argon2id, without any password: rows that are neither Argon2 nor wrapped already.
 * Any number of workers may run at once, each takes rows that no other one has (`for update skip locked`), and people sign
 * in meanwhile. What is done is told by the rows themselves: after a kill, run it again.
 *
 * @returns What this worker did, when a pass over the table has found nothing more for it.
 * @throws {RangeError} `batchRows` that is no integer from 1 to 1,000.
 * @throws {RempartError} `store_unavailable`, and what the hasher throws; what was written before stays.
 *
 * @example
 * ```ts
 * export const protect = async (place: KyselyStoreOptions<unknown>, hasher: PasswordHasher): Promise<WrapProgress> =>
 *   wrapStoredHashes({ ...place, table: 'users', hashColumn: 'password', hasher, formats: legacyFormats })
 * ```
 */
export async function wrapStoredHashes<Database>(options: WrapStoredHashesOptions<Database>): Promise<WrapProgress> {
  const { batchRows = 8, onProgress, signal } = options
  if (!Number.isSafeInteger(batchRows) || batchRows < 1 || batchRows > MAXIMUM_BATCH_ROWS) {
    throw new RangeError('batchRows must be an integer from 1 to 1,000')
  }
  let wrapped = 0
  for (;;) {
    const wrappedBefore = wrapped
    let skipped = 0
    let last: Row | undefined
    do {
      if (signal?.aborted === true) return { wrapped, skipped }
      const batch = await wrapBatch(options, last)
      wrapped += batch.wrapped
      skipped += batch.skipped
      last = batch.last
      if (last !== undefined) onProgress?.({ wrapped, skipped })
    } while (last !== undefined)
    // Another worker may have been killed meanwhile, and its rows are free again.
    if (wrapped === wrappedBefore) return { wrapped, skipped }
  }
}
