import { createDurationWindow, type DurationWindow, type PercentilesMs } from './percentiles.ts'
import type { Permits } from './permits.ts'

/** What has passed a gate and how long it took. */
export interface GateStatistics {
  /** Running now. */
  readonly inFlight: number
  /** Waiting now. */
  readonly queued: number
  /** KiB taken now. */
  readonly memoryKib: number
  /** Finished, well or badly, since the start. */
  readonly completed: number
  /** Turned away at once, because the queue was full. */
  readonly refused: number
  /** Given up at their deadline. */
  readonly expired: number
  /** Given up by their signal. */
  readonly aborted: number
  /** Never ended: the permit was taken back. */
  readonly abandoned: number
  /** From the request to the start of its work, over the last 1024; `null` until there is one. */
  readonly waitMs: PercentilesMs | null
  /** From the start of work to its end, over the last 1024; `null` until there is one. */
  readonly workMs: PercentilesMs | null
}

/** What is counted and timed for the statistics. */
export interface GateRecord {
  readonly counts: Record<'completed' | 'refused' | 'expired' | 'aborted' | 'abandoned', number>
  readonly wait: DurationWindow
  readonly work: DurationWindow
}

/** Nothing has passed yet. */
export function createGateRecord(): GateRecord {
  return {
    counts: { completed: 0, refused: 0, expired: 0, aborted: 0, abandoned: 0 },
    wait: createDurationWindow(),
    work: createDurationWindow()
  }
}

/** The statistics of a gate with these permits out and as many requests waiting. */
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
