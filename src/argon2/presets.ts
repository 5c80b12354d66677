import type { Argon2Parameters } from './argon2-parameters.ts'

/** OWASP Password Storage Cheat Sheet, first row: 46 MiB, 1 pass. The five OWASP rows give an equal level of defence. */
export const OWASP_46_MIB: Argon2Parameters = /* @__PURE__ */ withCost(47_104, 1, 1)
/** OWASP Password Storage Cheat Sheet, second row: 19 MiB, 2 passes. The default of `createPasswordHasher` and of the policies. */
export const OWASP_19_MIB: Argon2Parameters = /* @__PURE__ */ withCost(19_456, 2, 1)
/** OWASP Password Storage Cheat Sheet, third row: 12 MiB, 3 passes. */
export const OWASP_12_MIB: Argon2Parameters = /* @__PURE__ */ withCost(12_288, 3, 1)
/** OWASP Password Storage Cheat Sheet, fourth row: 9 MiB, 4 passes. */
export const OWASP_9_MIB: Argon2Parameters = /* @__PURE__ */ withCost(9_216, 4, 1)
/** OWASP Password Storage Cheat Sheet, fifth row: 7 MiB, 5 passes. */
export const OWASP_7_MIB: Argon2Parameters = /* @__PURE__ */ withCost(7_168, 5, 1)

/**
 * RFC 9106 §4, first recommended option: 2 GiB, 1 pass, 4 lanes. Above `DEFAULT_COST_CEILING`: raise `ceiling` to use
 * it.
 */
export const RFC_9106_FIRST: Argon2Parameters = /* @__PURE__ */ withCost(2_097_152, 1, 4)
/** RFC 9106 §4, second recommended option, for machines with little memory: 64 MiB, 3 passes, 4 lanes. */
export const RFC_9106_LOW_MEMORY: Argon2Parameters = /* @__PURE__ */ withCost(65_536, 3, 4)

/** The least that RFC 9106 §3.1 allows. No protection: only for test suites that sign in a thousand times. */
export const CHEAPEST_FOR_TESTS: Argon2Parameters = /* @__PURE__ */ withCost(8, 1, 1)

/** A cost with the salt of 16 bytes and the tag of 32 that RFC 9106 §4 recommends. Frozen; ranges are not checked. */
export function withCost(memoryKib: number, passes: number, lanes: number): Argon2Parameters {
  return Object.freeze({ memoryKib, passes, lanes, saltBytes: 16, tagBytes: 32 })
}
