import { RempartError } from '../../rempart-error.ts'
import { defaultConcurrency, defaultMemoryBudgetKib, probeMachine } from './machine-limits.ts'
import { createSampleWindow, type QuantilesMs } from './sample-window.ts'

/** What a gate lets through; everything has a default. */
export interface HashingGateOptions {
  /**
   * Hashes at once, 1 to 1024. Default: one for each core that the process may use, and one less than the threads of
   * libuv's pool (`UV_THREADPOOL_SIZE`, 4 unless set), so that `fs` and `dns` keep a thread.
   */
  readonly maximumConcurrency?: number
  /** KiB that the hashes at work may take together. Default: half of what the machine or its control group allows. */
  readonly memoryBudgetKib?: number
  /** Requests that may wait, 0 to 1,000,000. Default: 64 for each hash at once. */
  readonly maximumQueueLength?: number
  /** Milliseconds from a request to its answer, unless the request says otherwise, 1 to 2,147,483,647. Default 10,000. */
  readonly deadlineMs?: number
  /**
   * Milliseconds for which work keeps its permit once nobody waits for it any more, because its deadline passed or its
   * signal fired: it still holds a core and its memory. After that it is given up as stuck. Default 30,000.
   */
  readonly abandonAfterMs?: number
}

/** How one request passes. */
export interface AdmissionOptions {
  /** Gives the request up when it fires; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Milliseconds from now to the answer. Default: the gate's. */
  readonly deadlineMs?: number
}

/** What has passed a gate and how long it took. */
export interface GateStatistics {
  /** At work now. */
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
  /** Works that never ended, whose permit was taken back. */
  readonly abandoned: number
  /** From the request to the start of its work, over the last thousand; `null` until there is one. */
  readonly waitMs: QuantilesMs | null
  /** From the start of work to its end. */
  readonly workMs: QuantilesMs | null
}

/** Admits hashing work in order of arrival, within a number at once, a memory budget, a queue and a deadline. */
export interface HashingGate {
  /** KiB that the hashes at work may take together. What needs more can never pass. */
  readonly memoryBudgetKib: number
  /**
   * Runs `work` when its turn comes.
   *
   * @throws {RempartError} `overloaded` at once when the queue is full, `deadline_exceeded` at the deadline.
   */
  run<Result>(memoryKib: number, work: () => Promise<Result>, options?: AdmissionOptions): Promise<Result>
  statistics(): GateStatistics
}

interface Request {
  readonly memoryKib: number
  readonly requestedAtMs: number
  readonly start: () => void
}

/**
 * Builds a gate. All hashers of a process share one unless they are given their own, because the cores that it counts
 * are those of the process.
 *
 * @throws {RangeError} When an option is out of its range.
 * @example
 * ```ts
 * const gate = createHashingGate({ maximumConcurrency: 2, maximumQueueLength: 100 })
 * const hasher = createPasswordHasher({ gate })
 * ```
 */
export function createHashingGate(options: HashingGateOptions = {}): HashingGate {
  const machine = probeMachine()
  const maximumConcurrency = inRange(
    'maximumConcurrency',
    options.maximumConcurrency ?? defaultConcurrency(machine),
    1,
    1024
  )
  const memoryBudgetKib = inRange(
    'memoryBudgetKib',
    options.memoryBudgetKib ?? defaultMemoryBudgetKib(machine),
    8,
    2 ** 42
  )
  const maximumQueueLength = inRange(
    'maximumQueueLength',
    options.maximumQueueLength ?? 64 * maximumConcurrency,
    0,
    1e6
  )
  const gateDeadlineMs = inRange('deadlineMs', options.deadlineMs ?? 10_000, 1, MAXIMUM_TIMER_MS)
  const abandonAfterMs = inRange('abandonAfterMs', options.abandonAfterMs ?? 30_000, 0, MAXIMUM_TIMER_MS)

  // A Set keeps the order of arrival and lets a request leave from the middle at once.
  const queue = new Set<Request>()
  const wait = createSampleWindow()
  const work = createSampleWindow()
  let inFlight = 0
  let memoryKib = 0
  const counts = { completed: 0, refused: 0, expired: 0, aborted: 0, abandoned: 0 }

  const fits = (neededKib: number): boolean => inFlight < maximumConcurrency && memoryKib + neededKib <= memoryBudgetKib

  /** Takes a permit. What it returns gives it back, the first time it is called. */
  function admit(request: Request): () => boolean {
    inFlight++
    memoryKib += request.memoryKib
    wait.add(performance.now() - request.requestedAtMs)
    let held = true
    return () => {
      if (!held) return false
      held = false
      inFlight--
      memoryKib -= request.memoryKib
      startWaiting()
      return true
    }
  }

  function startWaiting(): void {
    for (const request of queue) {
      // Strictly in order of arrival: a small request behind a large one waits, or large ones would starve.
      if (!fits(request.memoryKib)) return
      queue.delete(request)
      request.start()
    }
  }

  function overloaded(): RempartError<'overloaded'> {
    counts.refused++
    const ahead = (queue.size + inFlight) / maximumConcurrency
    const retryAfterSeconds = Math.max(1, Math.ceil((ahead * (work.meanMs() ?? 0)) / 1000))
    return new RempartError('overloaded', `too much hashing work is waiting; retry in ${retryAfterSeconds} s`, {
      retryAfterSeconds
    })
  }

  async function run<Result>(
    neededKib: number,
    compute: () => Promise<Result>,
    { signal, deadlineMs: givenDeadlineMs = gateDeadlineMs }: AdmissionOptions = {}
  ): Promise<Result> {
    const deadlineMs = inRange('deadlineMs', givenDeadlineMs, 1, MAXIMUM_TIMER_MS)
    if (neededKib > memoryBudgetKib) throw new RangeError('the work needs more than the memory budget of the gate')
    signal?.throwIfAborted()
    const canStart = queue.size === 0 && fits(neededKib)
    // Before anything is set up: under a flood this is what happens most.
    if (!canStart && queue.size >= maximumQueueLength) throw overloaded()

    return await new Promise<Result>((resolve, reject) => {
      let release: (() => boolean) | undefined
      const request: Request = { memoryKib: neededKib, requestedAtMs: performance.now(), start }
      const timer = setTimeout(() => {
        counts.expired++
        giveUp(new RempartError('deadline_exceeded', `no hash within ${deadlineMs} ms`, { deadlineMs }))
      }, deadlineMs)
      const onAbort = (): void => {
        counts.aborted++
        giveUp(signal?.reason)
      }
      signal?.addEventListener('abort', onAbort, { once: true })

      function leave(): void {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      }

      function giveUp(reason: unknown): void {
        leave()
        // A request at the head that did not fit may have held up smaller ones behind it.
        if (queue.delete(request)) startWaiting()
        if (release !== undefined) giveUpPermitLater(release)
        reject(reason)
      }

      function start(): void {
        const startedAtMs = performance.now()
        release = admit(request)
        const finish = (): void => {
          leave()
          if (release?.() !== true) return
          counts.completed++
          work.add(performance.now() - startedAtMs)
        }
        attempt(compute).finally(finish).then(resolve, reject)
      }

      if (canStart) start()
      else queue.add(request)
    })
  }

  function giveUpPermitLater(release: () => boolean): void {
    setTimeout(() => {
      if (release()) counts.abandoned++
    }, abandonAfterMs).unref()
  }

  return {
    memoryBudgetKib,
    run,
    statistics: () => ({
      inFlight,
      queued: queue.size,
      memoryKib,
      ...counts,
      waitMs: wait.quantiles(),
      workMs: work.quantiles()
    })
  }
}

/** `async` turns what `compute` throws into a rejection, so that the permit comes back in every case. */
async function attempt<Result>(compute: () => Promise<Result>): Promise<Result> {
  return compute()
}

const MAXIMUM_TIMER_MS = 2 ** 31 - 1

function inRange(name: string, value: number, minimum: number, maximum: number): number {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return value
  throw new RangeError(`${name} must be an integer from ${minimum} to ${maximum}`)
}
