import { wrapBatch, type Row, type WeakHashes } from './wrap-batch.ts'

/** Options of {@link wrapStoredHashes}. */
export interface WrapStoredHashesOptions<Database> extends WeakHashes<Database> {
  /** Called after each written batch. Default: none. */
  readonly onProgress?: (progress: WrapProgress) => void
  /** Ends the work after the current batch. Default: none. */
  readonly signal?: AbortSignal
}

/** The progress of one worker. */
export interface WrapProgress {
  readonly wrapped: number
  /** Rows of the last pass that no format reads, or that cost too much: left unchanged. */
  readonly skipped: number
}

const MAXIMUM_BATCH_ROWS = 1_000

/**
 * Wraps every weak hash of a table in Argon2id, without any password: rows that are neither Argon2 nor already wrapped.
 * Any number of workers may run at once, each on rows that no other has locked (`for update skip locked`), while users
 * sign in. The rows themselves record the progress: after an interruption, run it again.
 *
 * @returns The work of this worker, once a pass over the table has found nothing more to do.
 * @throws {RangeError} If `batchRows` is not an integer from 1 to 1,000.
 * @throws {RempartError} `store_unavailable`, and the errors of the hasher; rows written before stay wrapped.
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
    // Another worker may have been killed in the meantime, and its rows are unlocked again.
    if (wrapped === wrappedBefore) return { wrapped, skipped }
  }
}
