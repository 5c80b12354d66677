import { randomBytes } from 'node:crypto'
import type { AccountThrottle } from './attempt-throttle.ts'
import { assertInteger } from './assert-integer.ts'
import { createThrottle, type ThrottleOptions } from './create-throttle.ts'
import { createMemoryAttemptStore } from './memory-attempt-store.ts'

/** What {@link createMemoryThrottle} is told. */
export interface MemoryThrottleOptions extends Omit<ThrottleOptions, 'store' | 'secret'> {
  /** Accounts and sources counted at once, 1 or more. Default 100,000, about 20 MB. */
  readonly maximumAccounts?: number
}

/**
 * A throttle in the memory of one process: for one server, or until a shared store is at hand. Several processes, and a
 * restart, each start from nothing.
 *
 * CNIL 2022-100 counts failures over 24 hours, so a success gives back its own attempt and not those that failed before.
 *
 * @throws {RangeError} A number that is no integer of 1 or more.
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
