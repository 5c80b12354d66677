import type { RangeAnswer } from './range-answer.ts'

/** An LRU cache of answers by prefix, limited in number and lifetime. */
export interface RangeCache {
  get(prefix: string): RangeAnswer | null
  put(prefix: string, range: RangeAnswer): void
}

export function createRangeCache(maximumRanges: number, lifetimeMs: number, now: () => number): RangeCache {
  const kept = new Map<string, { readonly range: RangeAnswer; readonly untilMs: number }>()
  return {
    get(prefix) {
      const entry = kept.get(prefix)
      kept.delete(prefix)
      if (entry === undefined || entry.untilMs <= now()) return null
      kept.set(prefix, entry)
      return entry.range
    },
    put(prefix, range) {
      kept.delete(prefix)
      kept.set(prefix, { range, untilMs: now() + lifetimeMs })
      const [oldest] = kept.keys()
      if (kept.size > maximumRanges && oldest !== undefined) kept.delete(oldest)
    }
  }
}
