/**
 * Where a throttle keeps what it knows, shared by all processes that guard the same accounts. It never looks into the
 * text: a throttle decides, a store reads and compares. A store that cannot be asked rejects; what is slow is not absent.
 */
export interface AttemptStore {
  /** The text under a key, or null where there is none or it has expired. Keys are 43 characters of base64url. */
  read(key: string): Promise<string | null>

  /**
   * Writes `next` where `expected` stands, atomically, and says whether it did. `null` stands for nothing under that key.
   *
   * @param expiresAtMs When the text may be forgotten, in milliseconds since 1970.
   */
  compareAndSet(key: string, expected: string | null, next: string | null, expiresAtMs: number): Promise<boolean>
}
