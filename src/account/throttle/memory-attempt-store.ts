import type { AttemptStore } from './attempt-store.ts'
import { assertInteger } from './assert-integer.ts'
import { countAttempts } from './attempt-window.ts'
import { parseWindow } from './window-text.ts'

/** What {@link createMemoryAttemptStore} is told. */
export interface MemoryAttemptStoreOptions {
  /** Keys kept at once, 1 or more. Default 100,000, about 20 MB. */
  readonly maximumKeys?: number
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

interface Entry {
  readonly text: string
  readonly expiresAtMs: number
}

const SHELVES = 64
/** Looked at on each write, so that what has expired goes sooner than new things come. */
const SWEPT_PER_WRITE = 2

/**
 * Counters in the memory of one process, for one server or until a shared store is at hand: another process, and a restart,
 * begin from nothing.
 *
 * Beyond its number of keys it forgets those with the fewest attempts first, of these the oldest. So nobody makes it forget
 * an account under attack but by as many attempts on each of as many other names, every one of which costs a hash.
 *
 * @throws {RangeError} `maximumKeys` that is no integer of 1 or more.
 *
 * @example
 * ```ts
 * const store = createMemoryAttemptStore({ maximumKeys: 10_000 })
 * await store.read('unknown') // null
 * ```
 */
export function createMemoryAttemptStore(options: MemoryAttemptStoreOptions = {}): AttemptStore {
  const { maximumKeys = 100_000, now = Date.now } = options
  assertInteger('maximumKeys', maximumKeys)
  // By the number of attempts, the many ones together; each shelf in the order of writing.
  const shelves = Array.from({ length: SHELVES }, () => new Map<string, Entry>())
  let size = 0

  const shelfOf = (text: string): Map<string, Entry> | undefined =>
    shelves[Math.min(countAttempts(parseWindow(text)), SHELVES - 1)]
  const find = (key: string): Map<string, Entry> | undefined => shelves.find((shelf) => shelf.has(key))

  function remove(key: string): void {
    if (find(key)?.delete(key) === true) size -= 1
  }

  function sweep(): void {
    for (const shelf of shelves) {
      let looked = 0
      for (const [key, { expiresAtMs }] of shelf) {
        if (looked++ >= SWEPT_PER_WRITE) break
        if (expiresAtMs <= now()) remove(key)
      }
    }
    for (const shelf of shelves) {
      for (const key of shelf.keys()) {
        if (size <= maximumKeys) return
        remove(key)
      }
    }
  }

  function current(key: string): string | null {
    const entry = find(key)?.get(key)
    return entry === undefined || entry.expiresAtMs <= now() ? null : entry.text
  }

  return {
    read: async (key) => current(key),
    async compareAndSet(key, expected, next, expiresAtMs) {
      if (current(key) !== expected) return false
      remove(key)
      if (next !== null) {
        shelfOf(next)?.set(key, { text: next, expiresAtMs })
        size += 1
      }
      sweep()
      return true
    }
  }
}
