/** Percentiles of durations in milliseconds: 50, 95 and 99 % of them were at most that long. */
export interface PercentilesMs {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** A window of the last 1024 durations. */
export interface DurationWindow {
  add(elapsedMs: number): void
  /** By the nearest-rank method. `null` until there is a duration. */
  percentiles(): PercentilesMs | null
  /** An exponentially weighted mean, for a quick estimate. `null` until there is a duration. */
  meanMs(): number | null
}

const CAPACITY = 1024
const WEIGHT_OF_NEWEST = 0.1

/** An empty window. */
export function createDurationWindow(): DurationWindow {
  const durations = new Float64Array(CAPACITY)
  let added = 0
  let mean: number | null = null
  return {
    add(elapsedMs) {
      durations[added % CAPACITY] = elapsedMs
      added++
      mean = mean === null ? elapsedMs : mean + WEIGHT_OF_NEWEST * (elapsedMs - mean)
    },
    percentiles() {
      if (added === 0) return null
      const sorted = durations.slice(0, Math.min(added, CAPACITY)).toSorted()
      const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
      return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
    },
    meanMs: () => mean
  }
}
