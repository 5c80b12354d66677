import { memoryKibPasses, type Argon2Cost } from './argon2-parameters.ts'

/**
 * The highest cost that one hash may have. Stored strings come from a database that others may write to: their cost is
 * compared with this before any work is done.
 */
export interface CostCeiling {
  /** Memory in KiB, at least 1. */
  readonly memoryKib: number
  /** Passes over the memory, at least 1. */
  readonly passes: number
  /** Lanes, at least 1: each takes a thread. */
  readonly lanes: number
  /** Memory in KiB times passes, at least 1: the time is proportional to it. */
  readonly memoryKibPasses: number
}

/** 1 GiB of memory, 1024 passes, 32 lanes, and 8 GiB written in all: a few seconds of one core at most. */
export const DEFAULT_COST_CEILING: CostCeiling = Object.freeze({
  memoryKib: 1_048_576,
  passes: 1024,
  lanes: 32,
  memoryKibPasses: 8_388_608
})

/** The first dimension in which `cost`, paid `times` times, is above `ceiling`, or `null`. */
export function dimensionAboveCeiling(
  cost: Argon2Cost,
  ceiling: CostCeiling,
  times: number = 1
): keyof CostCeiling | null {
  if (cost.memoryKib > ceiling.memoryKib) return 'memoryKib'
  if (cost.passes > ceiling.passes) return 'passes'
  if (cost.lanes > ceiling.lanes) return 'lanes'
  return times * memoryKibPasses(cost) > ceiling.memoryKibPasses ? 'memoryKibPasses' : null
}

/** @throws {RangeError} Naming the first dimension that is not a positive integer. */
export function assertCostCeiling(ceiling: CostCeiling): void {
  for (const name of ['memoryKib', 'passes', 'lanes', 'memoryKibPasses'] as const) {
    if (!Number.isInteger(ceiling[name]) || ceiling[name] < 1) {
      throw new RangeError(`ceiling.${name} must be an integer of at least 1`)
    }
  }
}
