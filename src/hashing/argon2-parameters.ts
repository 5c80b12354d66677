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

/** OWASP Password Storage Cheat Sheet, first row: 46 MiB, 1 pass. The five OWASP rows give an equal level of defence. */
export const OWASP_46_MIB: Argon2Parameters = owaspRow(47_104, 1)
/** OWASP Password Storage Cheat Sheet, second row: 19 MiB, 2 passes. The default of `createPasswordHasher`. */
export const OWASP_19_MIB: Argon2Parameters = owaspRow(19_456, 2)
/** OWASP Password Storage Cheat Sheet, third row: 12 MiB, 3 passes. */
export const OWASP_12_MIB: Argon2Parameters = owaspRow(12_288, 3)
/** OWASP Password Storage Cheat Sheet, fourth row: 9 MiB, 4 passes. */
export const OWASP_9_MIB: Argon2Parameters = owaspRow(9_216, 4)
/** OWASP Password Storage Cheat Sheet, fifth row: 7 MiB, 5 passes. */
export const OWASP_7_MIB: Argon2Parameters = owaspRow(7_168, 5)

/** RFC 9106 §4, first recommended option: 2 GiB, 1 pass, 4 lanes. Above {@link DEFAULT_COST_CEILING}: raise `ceiling` to use it. */
export const RFC_9106_FIRST: Argon2Parameters = Object.freeze({
  memoryKib: 2_097_152,
  passes: 1,
  lanes: 4,
  saltBytes: 16,
  tagBytes: 32
})

/** RFC 9106 §4, second recommended option, for machines short of memory: 64 MiB, 3 passes, 4 lanes. */
export const RFC_9106_LOW_MEMORY: Argon2Parameters = Object.freeze({
  memoryKib: 65_536,
  passes: 3,
  lanes: 4,
  saltBytes: 16,
  tagBytes: 32
})

/** The least that RFC 9106 §3.1 allows. Protects nothing: for test suites that sign in a thousand times. */
export const CHEAPEST_FOR_TESTS: Argon2Parameters = Object.freeze({
  memoryKib: 8,
  passes: 1,
  lanes: 1,
  saltBytes: 16,
  tagBytes: 32
})

/** The range of each parameter. */
export type ParameterRanges = Readonly<Record<keyof Argon2Parameters, readonly [minimum: number, maximum: number]>>

/** What new hashes may have: what the PHC string format lets a string carry (Argon2 section). */
export const PARAMETER_RANGES: ParameterRanges = {
  memoryKib: [8, 2 ** 32 - 1],
  passes: [1, 2 ** 32 - 1],
  lanes: [1, 255],
  saltBytes: [8, 48],
  tagBytes: [12, 64]
}

/** RFC 9106 §3.1: memory is at least 8 blocks of 1 KiB for each lane. */
export function minimumMemoryKib(lanes: number): number {
  return 8 * lanes
}

/** @throws RangeError naming the first parameter that is not an integer in its range. */
export function assertArgon2Parameters(parameters: Argon2Parameters, ranges: ParameterRanges = PARAMETER_RANGES): void {
  for (const name of ['memoryKib', 'passes', 'lanes', 'saltBytes', 'tagBytes'] as const) {
    const [least, most] = ranges[name]
    const value = parameters[name]
    if (Number.isInteger(value) && value >= least && value <= most) continue
    throw new RangeError(`parameters.${name} must be an integer from ${least} to ${most}`)
  }
  const minimum = minimumMemoryKib(parameters.lanes)
  if (parameters.memoryKib < minimum) {
    throw new RangeError(`parameters.memoryKib must be at least 8 for each lane, so ${minimum} here (RFC 9106 §3.1)`)
  }
}

function owaspRow(memoryKib: number, passes: number): Argon2Parameters {
  return Object.freeze({ memoryKib, passes, lanes: 1, saltBytes: 16, tagBytes: 32 })
}
