/** Half, 95 and 99 of 100 samples took at most so long. */
export interface QuantilesMs {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** The last thousand samples of one duration. */
export interface SampleWindow {
  add(elapsedMs: number): void
  /** `null` until there is a sample. */
  quantiles(): QuantilesMs | null
  /** A mean in which older samples fade, for a quick guess; `null` until there is a sample. */
  meanMs(): number | null
}

const CAPACITY = 1024
const WEIGHT_OF_NEWEST = 0.1

/** An empty window. */
export function createSampleWindow(): SampleWindow {
  const samples = new Float64Array(CAPACITY)
  let added = 0
  let mean: number | null = null
  return {
    add(elapsedMs) {
      samples[added % CAPACITY] = elapsedMs
      added++
      mean = mean === null ? elapsedMs : mean + WEIGHT_OF_NEWEST * (elapsedMs - mean)
    },
    quantiles() {
      if (added === 0) return null
      const sorted = samples.slice(0, Math.min(added, CAPACITY)).toSorted()
      // Nearest rank: the least sample that so many of a hundred do not exceed.
      const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
      return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
    },
    meanMs: () => mean
  }
}
