import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'

/** The target of a search. */
export interface TuningTarget {
  /** Milliseconds that one hash may take at that concurrency, 1 to 60,000. */
  readonly targetMs: number
  /** Memory in KiB that all the concurrent hashes may use together, at least 7168 for each. */
  readonly memoryBudgetKib: number
  /** Concurrent hashes, 1 to 1024: the number of sign-ins that the service must handle at the same time. */
  readonly concurrency: number
  /** Lanes of each hash, 1 to 32. Default 1: a server has other hashes for its other cores. */
  readonly lanes?: number
}

/** The time of one hash, from several samples. */
export interface Timing {
  readonly medianMs: number
  /** The 95 % confidence interval of the median. */
  readonly lowMs: number
  readonly highMs: number
  readonly samples: number
}

/** One cost and its time at the concurrency of the target. */
export interface TimedParameters {
  readonly parameters: Argon2Parameters
  readonly timing: Timing
}

/** The result of a search. Plain data. */
export interface TuningResult {
  readonly target: Required<TuningTarget>
  /** The cost to use, and its time. */
  readonly parameters: Argon2Parameters
  readonly timing: Timing
  /**
   * Whether that time is within 15 % of the target. If not, the cost is OWASP's minimum or the most that a hasher
   * accepts, or the machine was busy.
   */
  readonly meetsTarget: boolean
  /** Hashes a second at that concurrency. */
  readonly hashesPerSecond: number
  /** The backend that was measured: the fastest one installed. */
  readonly backend: string
  /** Each row of OWASP's Password Storage Cheat Sheet on this machine. */
  readonly owaspRows: readonly (TimedParameters & { readonly name: string })[]
  /** Each backend: its time for the answer, and the cost that it could afford in the same time. */
  readonly backends: readonly { readonly id: string; readonly timing: Timing; readonly affords: Argon2Parameters }[]
  /** The answer at other concurrencies. */
  readonly byConcurrency: readonly {
    readonly concurrency: number
    readonly hashesPerSecond: number
    readonly timing: Timing
  }[]
  /** Other costs, to see how time grows with memory and passes. */
  readonly byMemoryAndPasses: readonly TimedParameters[]
  readonly elapsedMs: number
}

/** Progress of a search: `share` from 0 to 1. */
export interface TuningProgress {
  readonly phase: TuningPhase
  readonly share: number
}

/** The steps of a search, in order. */
export const TUNING_PHASES = ['probe', 'search', 'confirm', 'owasp', 'backends', 'concurrency', 'grid'] as const

/** One step of a search. */
export type TuningPhase = (typeof TUNING_PHASES)[number]
