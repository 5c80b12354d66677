import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { Timing } from './tuning-result.ts'
import type { TuningMachine } from './tuning-machine.ts'

/** One thing to measure. */
export interface Candidate {
  readonly backend: string
  readonly parameters: Argon2Parameters
  readonly concurrency: number
}

/** How long to measure: for `elapsedMs`, within the minimum and maximum rounds. */
export interface Allowance {
  readonly elapsedMs: number
  /** Measured even if they take longer. Default 3. */
  readonly minimumRounds?: number
  readonly maximumRounds: number
  readonly onRound?: (share: number) => void
}

/**
 * Measures candidates in turns, a round of each after the other, so that a slow moment of the machine affects all of them
 * and the median ignores it.
 *
 * @returns One timing for each candidate, in their order.
 */
export async function measureInTurns(
  machine: TuningMachine,
  candidates: readonly Candidate[],
  { elapsedMs, minimumRounds = 3, maximumRounds, onRound }: Allowance
): Promise<readonly Timing[]> {
  const samples = candidates.map((): number[] => [])
  const startMs = machine.now()
  for (let round = 0; round < maximumRounds; round++) {
    const spentMs = machine.now() - startMs
    if (round >= minimumRounds && spentMs >= elapsedMs) break
    for (const [index, { backend, parameters, concurrency }] of candidates.entries()) {
      samples[index]?.push(...(await machine.run(backend, parameters, concurrency)))
    }
    onRound?.(Math.min(1, Math.max((round + 1) / maximumRounds, (machine.now() - startMs) / elapsedMs)))
  }
  return samples.map(summarize)
}

/** The median with its confidence interval by order statistics, which assumes no distribution of the noise. */
export function summarize(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((one, other) => one - other)
  const at = (rank: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, rank))] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  // The count below the median is binomial: n / 2 ± 1.96 standard deviations of sqrt(n) / 2.
  const margin = 0.98 * Math.sqrt(sorted.length)
  return {
    medianMs: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    lowMs: at(Math.floor(middle - margin)),
    highMs: at(Math.ceil(middle + margin)),
    samples: sorted.length
  }
}

/** The timing of no samples. */
export const NOT_MEASURED: Timing = summarize([])
