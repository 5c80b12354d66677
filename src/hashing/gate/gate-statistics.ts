import { createDurationWindow, type DurationWindow, type PercentilesMs } from './percentiles.ts'
import type { Permits } from './permits.ts'

/** Counts and durations of a gate. */
export interface GateStatistics {
  /** Running now. */
  readonly inFlight: number
  /** Waiting now. */
  readonly queued: number
  /** Memory in use now, in KiB. */
  readonly memoryKib: number
  /** Finished since the start, successfully or not. */
  readonly completed: number
  /** Refused at once because the queue was full. */
  readonly refused: number
  /** Answered with `deadline_exceeded`. */
  readonly expired: number
  /** Cancelled by their signal. */
  readonly aborted: number
  /** Did not end in time: the permit was taken back. */
  readonly abandoned: number
  /** From the request to the start of its work, over the last 1024; `null` until there is one. */
  readonly waitMs: PercentilesMs | null
  /** From the start of work to its end, over the last 1024; `null` until there is one. */
  readonly workMs: PercentilesMs | null
}

/** The data behind the statistics. */
export interface GateRecord {
  readonly counts: Record<'completed' | 'refused' | 'expired' | 'aborted' | 'abandoned', number>
  readonly wait: DurationWindow
  readonly work: DurationWindow
}

/** An empty record. */
export function createGateRecord(): GateRecord {
  return {
    counts: { completed: 0, refused: 0, expired: 0, aborted: 0, abandoned: 0 },
    wait: createDurationWindow(),
    work: createDurationWindow()
  }
}

/** The statistics of a gate with these permits taken and `queued` requests waiting. */
export function readStatistics({ counts, wait, work }: GateRecord, permits: Permits, queued: number): GateStatistics {
  return {
    inFlight: permits.taken,
    queued,
    memoryKib: permits.memoryKib,
    ...counts,
    waitMs: wait.percentiles(),
    workMs: work.percentiles()
  }
}
