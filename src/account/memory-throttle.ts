import { createHash } from 'node:crypto'
import type { AttemptThrottle } from './attempt-throttle.ts'

/** What {@link createMemoryThrottle} is told. */
export interface MemoryThrottleOptions {
  /** Failed attempts on one account in 24 hours, at most: `policy.throttling.maximumFailuresPerDay`. */
  readonly maximumFailuresPerDay: number
  /** Accounts counted at once, 1 or more. Default 100,000, about 16 MB; beyond it the oldest window is forgotten. */
  readonly maximumAccounts?: number
  /** The clock in milliseconds. Default `Date.now`. */
  readonly now?: () => number
}

interface Window {
  readonly endsAtMs: number
  attempts: number
}

const DAY_MS = 86_400_000

/**
 * A throttle in the memory of one process, by account only: for one server, or until a shared store is at hand. Several
 * processes, and a restart, each start from nothing.
 *
 * CNIL 2022-100 counts failures over 24 hours, so a success gives back its own attempt and not those that failed before.
 *
 * @example
 * ```ts
 * const throttle = createMemoryThrottle({ maximumFailuresPerDay: 25 })
 * const reservation = await throttle.reserve({ account: 'jeanne@example.org' })
 * reservation.allowed // true
 * ```
 */
export function createMemoryThrottle(options: MemoryThrottleOptions): AttemptThrottle {
  const { maximumFailuresPerDay, maximumAccounts = 100_000, now = Date.now } = options
  assertCount('maximumFailuresPerDay', maximumFailuresPerDay)
  assertCount('maximumAccounts', maximumAccounts)
  // All windows have one length, so a map in the order of insertion is also in the order of expiry.
  const windows = new Map<string, Window>()

  function openWindow(key: string, atMs: number): Window {
    const known = windows.get(key)
    if (known !== undefined && known.endsAtMs > atMs) return known
    windows.delete(key)
    const window: Window = { endsAtMs: atMs + DAY_MS, attempts: 0 }
    windows.set(key, window)
    for (const [oldest, { endsAtMs }] of windows) {
      if (endsAtMs > atMs && windows.size <= maximumAccounts) break
      windows.delete(oldest)
    }
    return window
  }

  return {
    async reserve({ account }) {
      const atMs = now()
      // A digest, so that whatever length a stranger sends as a name costs the same memory.
      const key = createHash('sha256').update(account).digest('base64')
      const window = openWindow(key, atMs)
      if (window.attempts >= maximumFailuresPerDay) {
        return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((window.endsAtMs - atMs) / 1000)) }
      }
      window.attempts += 1
      let refunded = false
      return {
        allowed: true,
        async refund() {
          if (refunded) return
          refunded = true
          window.attempts -= 1
          if (window.attempts === 0 && windows.get(key) === window) windows.delete(key)
        }
      }
    }
  }
}

function assertCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${name} must be an integer of 1 or more`)
}
