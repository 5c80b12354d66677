import type { AdmissionOptions, Compute } from './admission.ts'
import { Admissions } from './admissions.ts'
import { assertRuntime } from './assert-runtime.ts'
import { readGateOptions, type HashingGateOptions } from './gate-options.ts'
import type { GateStatistics } from './gate-statistics.ts'
import { rejectLater } from './overloaded-error.ts'

/** Admits hashing work in order of arrival, within a number at once, a memory budget, a queue and a deadline. */
export interface HashingGate {
  /** KiB that the running hashes may take together. What needs more can never pass. */
  readonly memoryBudgetKib: number
  /**
   * Runs `work` when its turn comes.
   *
   * @param memoryKib What it will take, an integer from 0 to {@link memoryBudgetKib}.
   * @param work Asked to look at `isWanted` between its parts: false once its caller has been answered.
   * @throws {RempartError} `overloaded` at once when the queue is full, without a stack; `deadline_exceeded` at the
   * deadline; and the reason of the signal when it fires.
   * @throws {RangeError} When the memory or the deadline is no integer in its range.
   */
  run<Result>(memoryKib: number, work: Compute<Result>, options?: AdmissionOptions): Promise<Result>
  statistics(): GateStatistics
}

/**
 * Builds a gate. All hashers of a process share one unless they are given their own, because the cores that it counts
 * are those of the process.
 *
 * @throws {RangeError} When an option is out of its range.
 * @throws {RempartError} `backend_unavailable` on a Node.js that is too old, with the version that is needed.
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
    // `promiseTry` written out: its closure would be a good part of what a refusal allocates.
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
