import type { AttemptStore } from './attempt-store.ts'
import { assertInteger } from './assert-integer.ts'
import { countAttempts } from './attempt-window.ts'
import { parseWindow } from './window-text.ts'

/** Options of {@link createMemoryAttemptStore}. */
export interface MemoryAttemptStoreOptions {
  /** Maximum number of keys, at least 1. Default 100,000, about 20 MB. */
  readonly maximumKeys?: number
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

interface Entry {
  readonly text: string
  readonly expiresAtMs: number
}

const SHELVES = 64
/** Entries checked on each write, so that expired ones are removed faster than new ones are added. */
const SWEPT_PER_WRITE = 2

/**
 * Counters in the memory of one process, for a single server or until a shared store is available: every process, and
 * every restart, starts from zero.
 *
 * Beyond its maximum of keys it evicts those with the fewest attempts, oldest first. To evict an account under attack,
 * an attacker would need as many attempts on each of as many other names, and each costs a hash.
 *
 * @throws {RangeError} If `maximumKeys` is not an integer of at least 1.
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
  // By number of attempts, with high numbers together; each shelf is in the order of writing.
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
