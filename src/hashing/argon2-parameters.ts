/**
 * The cost of an Argon2id hash. One immutable record, compared by value.
 *
 * Source of the ranges: RFC 9106 §3.1, and the PHC string format for salt and tag.
 */
export interface Argon2Parameters {
  /** Memory in KiB, all lanes together; at least `8 * lanes`. */
  readonly memoryKib: number
  /** Passes over the memory, at least 1. */
  readonly passes: number
  /** Lanes (degree of parallelism), 1 to 255. */
  readonly lanes: number
  /** Length of the salt in bytes, 8 to 48. */
  readonly saltBytes: number
  /** Length of the tag in bytes, 12 to 64. */
  readonly tagBytes: number
}
