/** The result of a paired run. `ratio` is the second divided by the first. */
export interface PairedResult {
  readonly pairs: number
  readonly firstMedianMs: number
  readonly secondMedianMs: number
  readonly medianRatio: number
  readonly lowerQuartileRatio: number
  readonly upperQuartileRatio: number
}

/**
 * Runs two alternatives in turns and compares each pair, so that a slowdown of the machine affects both. The order
 * within a pair alternates, since the second run finds warmer caches.
 */
export async function measurePairs(
  pairs: number,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>
): Promise<PairedResult> {
  for (let warmup = 0; warmup < 3; warmup++) {
    await first()
    await second()
  }
  const firstTimes: number[] = []
  const secondTimes: number[] = []
  const ratios: number[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const isFirstBefore = pair % 2 === 0
    const before = await measure(isFirstBefore ? first : second)
    const after = await measure(isFirstBefore ? second : first)
    const [firstTime, secondTime] = isFirstBefore ? [before, after] : [after, before]
    firstTimes.push(firstTime)
    secondTimes.push(secondTime)
    ratios.push(secondTime / firstTime)
  }
  return {
    pairs,
    firstMedianMs: quantile(firstTimes, 0.5),
    secondMedianMs: quantile(secondTimes, 0.5),
    medianRatio: quantile(ratios, 0.5),
    lowerQuartileRatio: quantile(ratios, 0.25),
    upperQuartileRatio: quantile(ratios, 0.75)
  }
}

async function measure(task: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now()
  await task()
  return performance.now() - startMs
}

/** The quantile of the samples, with linear interpolation. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right)
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}
