/**
 * Stores the state of a throttle, shared by all processes that protect the same accounts. It does not interpret the
 * text: a throttle decides, a store reads and compares. An unavailable store rejects with
 * `store_unavailable`; a slow one is `busy`, not `away`.
 */
export interface AttemptStore {
  /** The text of a key, or null if there is none or it has expired. Keys are 43 characters of base64url. */
  read(key: string): Promise<string | null>

  /**
   * Writes `next` if `expected` is stored, atomically, and returns whether it did. `null` means no text.
   *
   * @param expiresAtMs When the text may be deleted, in milliseconds since 1970.
   */
  compareAndSet(key: string, expected: string | null, next: string | null, expiresAtMs: number): Promise<boolean>
}
