import { assertInteger } from './assert-integer.ts'
import { defaultConcurrency, defaultMemoryBudgetKib, probeMachine } from './machine-limits.ts'

/** The limits of a gate; all have a default. */
export interface HashingGateOptions {
  /**
   * Concurrent hashes, 1 to 1024. Default: the number of cores that the process may use, but at most one less than the
   * threads of libuv's pool (`UV_THREADPOOL_SIZE`, 4 unless set), so that `fs` and `dns` keep a thread.
   */
  readonly maximumConcurrency?: number
  /**
   * Memory in KiB that all running hashes may use together, 8 to 2^42. Default: half of what the machine or its control
   * group allows, or 65,536 if neither is known.
   */
  readonly memoryBudgetKib?: number
  /** Requests that may wait, 0 to 1,000,000. Default: 64 for each concurrent hash. */
  readonly maximumQueueLength?: number
  /** Milliseconds from a request to its answer, unless the request says otherwise, 1 to 2,147,483,647. Default 10,000. */
  readonly deadlineMs?: number
  /**
   * Milliseconds for which work keeps its permit after its caller has been answered, because its deadline passed or its
   * signal was aborted: it still uses a core and its memory. After that it is abandoned. 0 to 2,147,483,647. Default
   * 30,000.
   */
  readonly abandonAfterMs?: number
}

/** {@link HashingGateOptions}, checked and with defaults filled in. */
export type GateLimits = Readonly<Required<HashingGateOptions>>

/** @throws {RangeError} Naming the first option that is not an integer in its range. */
export function readGateOptions(options: HashingGateOptions): GateLimits {
  const machine = probeMachine()
  const {
    maximumConcurrency = defaultConcurrency(machine),
    memoryBudgetKib = defaultMemoryBudgetKib(machine),
    maximumQueueLength = 64 * maximumConcurrency,
    deadlineMs = 10_000,
    abandonAfterMs = 30_000
  } = options
  assertInteger('maximumConcurrency', maximumConcurrency, 1, 1024)
  assertInteger('memoryBudgetKib', memoryBudgetKib, 8, 2 ** 42)
  assertInteger('maximumQueueLength', maximumQueueLength, 0, 1_000_000)
  assertInteger('deadlineMs', deadlineMs, 1, MAXIMUM_TIMER_MS)
  assertInteger('abandonAfterMs', abandonAfterMs, 0, MAXIMUM_TIMER_MS)
  return { maximumConcurrency, memoryBudgetKib, maximumQueueLength, deadlineMs, abandonAfterMs }
}

/** The longest delay of a Node.js timer. */
export const MAXIMUM_TIMER_MS: number = 2 ** 31 - 1
