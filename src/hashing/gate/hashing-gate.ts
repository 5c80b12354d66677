import type { AdmissionOptions, Compute } from './admission.ts'
import { Admissions } from './admissions.ts'
import { assertRuntime } from './assert-runtime.ts'
import { readGateOptions, type HashingGateOptions } from './gate-options.ts'
import type { GateStatistics } from './gate-statistics.ts'
import { rejectLater } from './overloaded-error.ts'

/** Admits hashing work in order of arrival, with limits on concurrency, memory, queue length and time. */
export interface HashingGate {
  /** Memory in KiB that all running hashes may use together. Work that needs more is never admitted. */
  readonly memoryBudgetKib: number
  /**
   * Runs `work` when its turn comes.
   *
   * @param memoryKib Memory that it needs in KiB, an integer from 0 to {@link memoryBudgetKib}.
   * @param work It should check `isWanted` between its parts: false once its caller has been answered.
   * @throws {RempartError} `overloaded` at once if the queue is full, without a stack trace; `deadline_exceeded` at the
   * deadline; and the signal's reason when it is aborted.
   * @throws {RangeError} If the memory or the deadline is not an integer in its range.
   */
  run<Result>(memoryKib: number, work: Compute<Result>, options?: AdmissionOptions): Promise<Result>
  statistics(): GateStatistics
}

/**
 * Creates a gate. All hashers of a process share one unless they are given their own, because the cores it shares out
 * are those of the process.
 *
 * @throws {RangeError} If an option is out of its range.
 * @throws {RempartError} `backend_unavailable` if Node.js is too old; the message names the version needed.
 * @example
 * ```ts
 * const gate = createHashingGate({ maximumConcurrency: 2, maximumQueueLength: 100 })
 * const hasher = createPasswordHasher({ gate })
 * ```
 */
export function createHashingGate(options: HashingGateOptions = {}): HashingGate {
  assertRuntime()
  const limits = readGateOptions(options)
  const admissions = new Admissions(limits)
  return {
    memoryBudgetKib: limits.memoryBudgetKib,
    // `promiseTry` inlined: its closure would be a good part of what a refusal allocates.
    run: (memoryKib, compute, admission = {}) => {
      try {
        return admissions.enter(memoryKib, compute, admission)
      } catch (error) {
        return rejectLater(error)
      }
    },
    statistics: () => admissions.statistics()
  }
}
