import { RempartError } from '../../rempart-error.ts'
import type { AdmissionOptions, Compute } from './admission.ts'
import { assertInteger } from './assert-integer.ts'
import { assertRuntime } from './assert-runtime.ts'
import { createDeadlines } from './deadlines.ts'
import { MAXIMUM_TIMER_MS, readGateOptions, type HashingGateOptions } from './gate-options.ts'
import {
  ANSWERED,
  createGateRequest,
  unwatchSignal,
  watchSignal,
  type GateRequest,
  type RequestState
} from './gate-request.ts'
import { createGateRecord, readStatistics, type GateStatistics } from './gate-statistics.ts'
import { createLinkedQueue } from './linked-queue.ts'
import { overloadedError, rejectLater } from './overloaded-error.ts'
import { createPermits, type Permit } from './permits.ts'
import { promiseTry } from './promise-try.ts'

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
  const { maximumConcurrency, memoryBudgetKib, maximumQueueLength, abandonAfterMs } = limits
  const permits = createPermits(maximumConcurrency, memoryBudgetKib)
  const waiting = createLinkedQueue<GateRequest>()
  // Those whose answer somebody still waits for.
  const running = createLinkedQueue<GateRequest>()
  const deadlines = createDeadlines([running, waiting], expire)
  const record = createGateRecord()
  const { counts } = record

  function enter<Result>(
    memoryKib: number,
    compute: Compute<Result>,
    { signal, deadlineMs = limits.deadlineMs }: AdmissionOptions
  ): Promise<Result> {
    assertInteger('deadlineMs', deadlineMs, 1, MAXIMUM_TIMER_MS)
    assertInteger('memoryKib', memoryKib, 0, memoryBudgetKib)
    signal?.throwIfAborted()
    const mustWait = waiting.size > 0 || !permits.fit(memoryKib)
    // Before anything is set up: under a flood this is what happens most.
    if (mustWait && waiting.size >= maximumQueueLength) throw overloaded()

    const resolvers = Promise.withResolvers<Result>()
    const request = createGateRequest({ memoryKib, compute }, { signal, deadlineMs }, resolvers)
    watchSignal(request, abortAndGoOn)
    deadlines.watch(request)
    waiting.add(request)
    startWaiting()
    return resolvers.promise
  }

  function overloaded(): RempartError<'overloaded'> {
    counts.refused++
    const ahead = (waiting.size + permits.taken) / maximumConcurrency
    return overloadedError(Math.max(1, Math.ceil((ahead * (record.work.meanMs() ?? 0)) / 1000)))
  }

  function abortAndGoOn(request: GateRequest): void {
    abort(request)
    startWaiting()
  }

  function abort(request: GateRequest): void {
    counts.aborted++
    giveUp(request, request.signal?.reason)
  }

  function expire(due: readonly GateRequest[]): void {
    counts.expired += due.length
    for (const request of due) {
      const { deadlineMs } = request
      giveUp(request, new RempartError('deadline_exceeded', `no hash within ${deadlineMs} ms`, { deadlineMs }))
    }
    // A request at the head that did not fit may have held up smaller ones behind it.
    startWaiting()
  }

  function giveUp(request: GateRequest, reason: unknown): void {
    const { state } = request
    if (state.kind === 'running') {
      leave(request, { kind: 'overdue', abandonment: setTimeout(abandon, abandonAfterMs, state.permit).unref() })
    } else leave(request, ANSWERED)
    request.reject(reason)
  }

  function abandon(permit: Permit): void {
    if (!permit.giveBack()) return
    counts.abandoned++
    startWaiting()
  }

  /** Once there is an answer. */
  function leave(request: GateRequest, next: RequestState): void {
    if (request.state.kind === 'waiting') waiting.delete(request)
    else running.delete(request)
    request.state = next
    if (running.size + waiting.size === 0) deadlines.rest()
    unwatchSignal(request)
  }

  function startWaiting(): void {
    // Strictly in order of arrival: a small request behind a large one waits, or large ones would starve.
    for (let { first } = waiting; first !== null && permits.fit(first.memoryKib); { first } = waiting) {
      // One signal may give up several requests, and the listener of this one has not been called yet.
      if (first.signal?.aborted === true) abort(first)
      else void start(first)
    }
  }

  /** Never rejects: whatever the work does, its permit comes back and its request is answered. */
  async function start(request: GateRequest): Promise<void> {
    const startedAtMs = performance.now()
    const permit = permits.take(request.memoryKib)
    record.wait.add(startedAtMs - request.requestedAtMs)
    waiting.delete(request)
    running.add(request)
    request.state = { kind: 'running', permit }
    try {
      // Work that throws at once must not start the next on the same stack.
      const result = await promiseTry(() => request.compute(() => request.state.kind === 'running'))
      finish(request, permit, startedAtMs)
      request.resolve(result)
    } catch (error) {
      finish(request, permit, startedAtMs)
      request.reject(error)
    }
  }

  function finish(request: GateRequest, permit: Permit, startedAtMs: number): void {
    const { state } = request
    if (state.kind === 'running') leave(request, ANSWERED)
    else if (state.kind === 'overdue') clearTimeout(state.abandonment)
    if (!permit.giveBack()) return
    counts.completed++
    record.work.add(performance.now() - startedAtMs)
    startWaiting()
  }

  return {
    memoryBudgetKib,
    // `promiseTry` written out: its closure would be a good part of what a refusal allocates.
    run: (memoryKib, compute, admission = {}) => {
      try {
        return enter(memoryKib, compute, admission)
      } catch (error) {
        return rejectLater(error)
      }
    },
    statistics: () => readStatistics(record, permits, waiting.size)
  }
}
