import { randomBytes } from 'node:crypto'
import type { AccountThrottle } from './attempt-throttle.ts'
import { assertInteger } from './assert-integer.ts'
import { createThrottle, type ThrottleOptions } from './create-throttle.ts'
import { createMemoryAttemptStore } from './memory-attempt-store.ts'

/** Options of {@link createMemoryThrottle}. */
export interface MemoryThrottleOptions extends Omit<ThrottleOptions, 'store' | 'secret'> {
  /** Maximum number of accounts and sources, at least 1. Default 100,000, about 20 MB. */
  readonly maximumAccounts?: number
}

/**
 * A throttle in the memory of one process, for a single server or until a shared store is available: every process, and
 * every restart, starts from zero.
 *
 * CNIL 2022-100 counts failures over 24 hours, so a success returns its own attempt, not earlier failures.
 *
 * @throws {RangeError} If a number is not an integer of at least 1.
 *
 * @example
 * ```ts
 * const throttle = createMemoryThrottle({ maximumFailuresPerDay: 25 })
 * const reservation = await throttle.reserve({ account: 'jeanne@example.org' })
 * reservation.allowed // true
 * ```
 */
export function createMemoryThrottle({ maximumAccounts = 100_000, ...limits }: MemoryThrottleOptions): AccountThrottle {
  assertInteger('maximumAccounts', maximumAccounts)
  const store = createMemoryAttemptStore({ maximumKeys: maximumAccounts, ...(limits.now && { now: limits.now }) })
  return createThrottle({ ...limits, store, secret: randomBytes(32).toString('base64url') })
}
