import { RempartError } from '../../rempart-error.ts'
import { promiseTry } from './promise-try.ts'
import { createArrivals, type Neighbour } from './waiting-queue.ts'
import { createDeadlines, type Dated } from './deadlines.ts'
import { assertRuntime } from './assert-runtime.ts'
import { defaultConcurrency, defaultMemoryBudgetKib, probeMachine } from './machine-limits.ts'
import { overloadedError, rejectLater } from './refusal.ts'
import { createSampleWindow, type QuantilesMs } from './percentiles.ts'

/** What a gate lets through; everything has a default. */
export interface HashingGateOptions {
  /**
   * Hashes at once, 1 to 1024. Default: one for each core that the process may use, and one less than the threads of
   * libuv's pool (`UV_THREADPOOL_SIZE`, 4 unless set), so that `fs` and `dns` keep a thread.
   */
  readonly maximumConcurrency?: number
  /** KiB that the hashes at work may take together. Default: half of what the machine or its control group allows, 65,536 where neither is told. */
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

/** Work that asks for admission. */
export interface GatedWork<Result> {
  /** KiB that it will take, an integer from 0 to the gate's budget. */
  readonly memoryKib: number
  /** Asked to look at `isWanted` between its parts: false once its caller has been answered. */
  readonly compute: (isWanted: () => boolean) => Promise<Result>
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
   * @param memoryKib What it will take, an integer from 0 to {@link memoryBudgetKib}.
   * @param work Asked to look at `isWanted` between its parts: false once its caller has been answered.
   * @throws {RempartError} `overloaded` at once when the queue is full, without a stack; `deadline_exceeded` at the
   * deadline; and the reason of the signal when it fires.
   * @throws {RangeError} When the memory or the deadline is no integer in its range.
   */
  run<Result>(
    memoryKib: number,
    work: (isWanted: () => boolean) => Promise<Result>,
    options?: AdmissionOptions
  ): Promise<Result>
  statistics(): GateStatistics
}

/** One request, from its arrival to its answer. Kept small: a full queue of them is what lives through a flood. */
interface Request extends Dated, Neighbour<Request> {
  readonly memoryKib: number
  readonly compute: (isWanted: () => boolean) => Promise<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
  state: 'waiting' | 'at work' | 'answered'
  onAbort?: () => void
  abandonment?: ReturnType<typeof setTimeout>
  holdsPermit: boolean
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

  const queue = createArrivals<Request>()
  // Those whose answer somebody still waits for.
  const atWork = createArrivals<Request>()
  const deadlines = createDeadlines([atWork, queue], expire)
  const wait = createSampleWindow()
  const work = createSampleWindow()
  let inFlight = 0
  let memoryKib = 0
  const counts = { completed: 0, refused: 0, expired: 0, aborted: 0, abandoned: 0 }

  const fits = (neededKib: number): boolean => inFlight < maximumConcurrency && memoryKib + neededKib <= memoryBudgetKib

  function enter<Result>(
    neededKib: number,
    compute: (isWanted: () => boolean) => Promise<Result>,
    { signal, deadlineMs = gateDeadlineMs }: AdmissionOptions
  ): Promise<Result> {
    inRange('deadlineMs', deadlineMs, 1, MAXIMUM_TIMER_MS)
    inRange('memoryKib', neededKib, 0, memoryBudgetKib)
    signal?.throwIfAborted()
    const mustWait = queue.size > 0 || !fits(neededKib)
    // Before anything is set up: under a flood this is what happens most.
    if (mustWait && queue.size >= maximumQueueLength) throw overloaded()

    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const request: Request = {
      memoryKib: neededKib,
      requestedAtMs: performance.now(),
      deadlineMs,
      compute,
      resolve: resolve as (result: unknown) => void,
      reject,
      signal,
      state: 'waiting',
      holdsPermit: false,
      before: null,
      after: null
    }
    if (signal !== undefined) watchSignal(request, signal)
    deadlines.watch(request)
    queue.add(request)
    startWaiting()
    return promise
  }

  function overloaded(): RempartError<'overloaded'> {
    counts.refused++
    const ahead = (queue.size + inFlight) / maximumConcurrency
    const retryAfterSeconds = Math.max(1, Math.ceil((ahead * (work.meanMs() ?? 0)) / 1000))
    return overloadedError(retryAfterSeconds)
  }

  function watchSignal(request: Request, signal: AbortSignal): void {
    request.onAbort = () => {
      abort(request)
      startWaiting()
    }
    signal.addEventListener('abort', request.onAbort, { once: true })
  }

  function abort(request: Request): void {
    counts.aborted++
    giveUp(request, request.signal?.reason)
  }

  function expire(due: readonly Request[]): void {
    counts.expired += due.length
    for (const request of due) {
      const { deadlineMs } = request
      giveUp(request, new RempartError('deadline_exceeded', `no hash within ${deadlineMs} ms`, { deadlineMs }))
    }
    // A request at the head that did not fit may have held up smaller ones behind it.
    startWaiting()
  }

  function giveUp(request: Request, reason: unknown): void {
    if (request.state === 'at work') request.abandonment = setTimeout(abandon, abandonAfterMs, request).unref()
    leave(request)
    request.reject(reason)
  }

  /** Once there is an answer; the permit may be kept longer. */
  function leave(request: Request): void {
    const { state, signal, onAbort } = request
    if (state === 'answered') return
    if (state === 'waiting') queue.delete(request)
    else atWork.delete(request)
    request.state = 'answered'
    if (atWork.size + queue.size === 0) deadlines.rest()
    if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort)
  }

  function abandon(request: Request): void {
    if (takeBackPermit(request)) counts.abandoned++
  }

  function startWaiting(): void {
    // Strictly in order of arrival: a small request behind a large one waits, or large ones would starve.
    for (let { first } = queue; first !== null && fits(first.memoryKib); { first } = queue) {
      // One signal may give up several, of which this one has yet to hear of it.
      if (first.signal?.aborted === true) abort(first)
      else void start(first)
    }
  }

  /** Never rejects: whatever the work does, its permit comes back and its request is answered. */
  async function start(request: Request): Promise<void> {
    const startedAtMs = performance.now()
    wait.add(startedAtMs - request.requestedAtMs)
    queue.delete(request)
    atWork.add(request)
    request.state = 'at work'
    request.holdsPermit = true
    inFlight++
    memoryKib += request.memoryKib
    try {
      // `promiseTry`: work that throws at once must not start the next on the same stack.
      const result = await promiseTry(() => request.compute(() => request.state === 'at work'))
      finish(request, startedAtMs)
      request.resolve(result)
    } catch (error) {
      finish(request, startedAtMs)
      request.reject(error)
    }
  }

  function finish(request: Request, startedAtMs: number): void {
    leave(request)
    clearTimeout(request.abandonment)
    if (!takeBackPermit(request)) return
    counts.completed++
    work.add(performance.now() - startedAtMs)
  }

  /** True the first time: a permit that was given up as stuck is not taken back again when its work ends after all. */
  function takeBackPermit(request: Request): boolean {
    if (!request.holdsPermit) return false
    request.holdsPermit = false
    inFlight--
    memoryKib -= request.memoryKib
    startWaiting()
    return true
  }

  return {
    memoryBudgetKib,
    // `promiseTry` written out: its closure would be a good part of what a refusal allocates.
    run: (neededKib, compute, admission = {}) => {
      try {
        return enter(neededKib, compute, admission)
      } catch (error) {
        return rejectLater(error)
      }
    },
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

const MAXIMUM_TIMER_MS = 2 ** 31 - 1

function inRange(name: string, value: number, minimum: number, maximum: number): number {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return value
  throw new RangeError(`${name} must be an integer from ${minimum} to ${maximum}`)
}
