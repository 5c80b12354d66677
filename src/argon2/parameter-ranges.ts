import { minimumMemoryKib, type Argon2Parameters } from './argon2-parameters.ts'
import { DEFAULT_COST_CEILING } from './cost-ceiling.ts'

/** The range of each parameter, both ends included. */
export type ParameterRanges = Readonly<Record<keyof Argon2Parameters, readonly [minimum: number, maximum: number]>>

/**
 * The ranges for new hashes. Memory and passes: RFC 9106 §3.1; lanes, salt and tag: limits of the PHC string format
 * (Argon2 section).
 */
export const PARAMETER_RANGES: ParameterRanges = {
  memoryKib: [minimumMemoryKib(1), 2 ** 32 - 1],
  passes: [1, 2 ** 32 - 1],
  lanes: [1, 255],
  saltBytes: [8, 48],
  tagBytes: [12, 64]
}

/** The ranges for a policy: at most 4 GiB, and no more passes than a hasher accepts by default. */
export const POLICY_RANGES: ParameterRanges = {
  ...PARAMETER_RANGES,
  memoryKib: [minimumMemoryKib(1), 4_194_304],
  passes: [1, DEFAULT_COST_CEILING.passes]
}

/** @throws {RangeError} Naming the first parameter that is not an integer in its range. */
export function assertArgon2Parameters(parameters: Argon2Parameters, ranges: ParameterRanges = PARAMETER_RANGES): void {
  for (const name of ['memoryKib', 'passes', 'lanes', 'saltBytes', 'tagBytes'] as const) {
    const [minimum, maximum] = ranges[name]
    const value = parameters[name]
    if (Number.isInteger(value) && value >= minimum && value <= maximum) continue
    throw new RangeError(`parameters.${name} must be an integer from ${minimum} to ${maximum}`)
  }
  const minimumKib = minimumMemoryKib(parameters.lanes)
  if (parameters.memoryKib < minimumKib) {
    throw new RangeError(`parameters.memoryKib must be at least 8 for each lane, so ${minimumKib} here (RFC 9106 §3.1)`)
  }
}
