import { AsyncLocalStorage } from 'node:async_hooks'

/** An item that expires `deadlineMs` after its arrival, by `performance.now()`. */
export interface Dated {
  readonly requestedAtMs: number
  readonly deadlineMs: number
}

/** Watches all deadlines with one timer: a timer each would be a third of the memory of a waiting request. */
export interface Deadlines {
  /** Call it for each new item. */
  watch(item: Dated): void
  /** Call it once nothing is left to watch, so that no timer keeps the process alive. */
  rest(): void
}

// A pause of one millisecond for every thousand items swept: however many wait, sweeping takes a small share of the
// time.
const REST_MS_EACH = 0.001

// A timer keeps the async context of the request that set it in memory; this one serves all requests.
const outsideRequests = AsyncLocalStorage.snapshot()

/** Calls `expire` with the items of `groups` whose deadline has passed, soon after it has. */
export function createDeadlines<Item extends Dated>(
  groups: readonly Iterable<Item>[],
  expire: (due: readonly Item[]) => void
): Deadlines {
  let timer: ReturnType<typeof setTimeout> | undefined
  let sweepAtMs = Number.POSITIVE_INFINITY
  let restUntilMs = 0

  function sweepAt(timeMs: number): void {
    const atMs = Math.max(timeMs, restUntilMs)
    if (atMs >= sweepAtMs) return
    clearTimeout(timer)
    sweepAtMs = atMs
    // The deadline may have passed in the meantime, and Node.js warns of a negative delay.
    timer = outsideRequests(setTimeout, sweep, Math.max(1, Math.ceil(atMs - performance.now())))
  }

  function sweep(): void {
    // A timer may fire slightly early by this clock.
    const nowMs = Math.max(performance.now(), sweepAtMs)
    const due: Item[] = []
    let seen = 0
    let nextAtMs = Number.POSITIVE_INFINITY
    for (const group of groups) {
      for (const item of group) {
        seen++
        const atMs = deadlineOf(item)
        if (atMs <= nowMs) due.push(item)
        else nextAtMs = Math.min(nextAtMs, atMs)
      }
    }
    rest()
    restUntilMs = nowMs + seen * REST_MS_EACH
    if (nextAtMs < Number.POSITIVE_INFINITY) sweepAt(nextAtMs)
    // Last, because it may start waiting requests, which may call `watch`.
    if (due.length > 0) expire(due)
  }

  function rest(): void {
    clearTimeout(timer)
    sweepAtMs = Number.POSITIVE_INFINITY
  }

  return { watch: (item) => sweepAt(deadlineOf(item)), rest }
}

function deadlineOf({ requestedAtMs, deadlineMs }: Dated): number {
  return requestedAtMs + deadlineMs
}
