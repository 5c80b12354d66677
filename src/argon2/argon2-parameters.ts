/** The cost of an Argon2id hash. One immutable record, compared by value. Ranges: {@link PARAMETER_RANGES}. */
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

/** The parameters that set time and memory. */
export type Argon2Cost = Pick<Argon2Parameters, 'memoryKib' | 'passes' | 'lanes'>

/** KiB of memory times passes: for a given number of lanes, the time of Argon2 is proportional to it. */
export function memoryKibPasses({ memoryKib, passes }: Omit<Argon2Cost, 'lanes'>): number {
  return memoryKib * passes
}

/** RFC 9106 §3.1: memory is at least 8 blocks of 1 KiB for each lane. */
export function minimumMemoryKib(lanes: number): number {
  return 8 * lanes
}
