import { RempartError } from '../../rempart-error.ts'
import type { AdmissionOptions, Compute } from './admission.ts'
import { assertInteger } from './assert-integer.ts'
import { createDeadlines } from './deadlines.ts'
import { MAXIMUM_TIMER_MS, type GateLimits } from './gate-options.ts'
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
import { overloadedError } from './overloaded-error.ts'
import { createPermits, type Permit, type Permits } from './permits.ts'
import { promiseTry } from './promise-try.ts'

/** The requests of a gate, each from its arrival to its answer: waiting, running, and overdue where the work outlives the answer. */
export class Admissions {
  readonly #limits: GateLimits
  readonly #permits: Permits
  readonly #waiting = createLinkedQueue<GateRequest>()
  /** Requests whose caller still waits for the answer. */
  readonly #running = createLinkedQueue<GateRequest>()
  readonly #deadlines = createDeadlines([this.#running, this.#waiting], (due) => this.#expire(due))
  readonly #record = createGateRecord()

  constructor(limits: GateLimits) {
    this.#limits = limits
    this.#permits = createPermits(limits.maximumConcurrency, limits.memoryBudgetKib)
  }

  /** Throws if the request is refused at once. */
  enter<Result>(
    memoryKib: number,
    compute: Compute<Result>,
    { signal, deadlineMs = this.#limits.deadlineMs }: AdmissionOptions
  ): Promise<Result> {
    assertInteger('deadlineMs', deadlineMs, 1, MAXIMUM_TIMER_MS)
    assertInteger('memoryKib', memoryKib, 0, this.#limits.memoryBudgetKib)
    signal?.throwIfAborted()
    const mustWait = this.#waiting.size > 0 || !this.#permits.fit(memoryKib)
    // First, before anything is allocated: under a flood this is the commonest case.
    if (mustWait && this.#waiting.size >= this.#limits.maximumQueueLength) throw this.#overloaded()

    const resolvers = Promise.withResolvers<Result>()
    const request = createGateRequest({ memoryKib, compute }, { signal, deadlineMs }, resolvers)
    watchSignal(request, this.#abortAndGoOn)
    this.#deadlines.watch(request)
    this.#waiting.add(request)
    this.#startWaiting()
    return resolvers.promise
  }

  statistics(): GateStatistics {
    return readStatistics(this.#record, this.#permits, this.#waiting.size)
  }

  #overloaded(): RempartError<'overloaded'> {
    this.#record.counts.refused++
    const ahead = (this.#waiting.size + this.#permits.taken) / this.#limits.maximumConcurrency
    return overloadedError(Math.max(1, Math.ceil((ahead * (this.#record.work.meanMs() ?? 0)) / 1000)))
  }

  #startWaiting(): void {
    // Strictly in order of arrival: a small request behind a large one waits, or large ones would starve.
    for (
      let { first } = this.#waiting;
      first !== null && this.#permits.fit(first.memoryKib);
      { first } = this.#waiting
    ) {
      // One signal may cancel several requests; this one's listener may not have run yet.
      if (first.signal?.aborted === true) this.#abort(first)
      else void this.#start(first)
    }
  }

  /** Never rejects: whatever the work does, its permit is returned and its request is answered. */
  async #start(request: GateRequest): Promise<void> {
    const startedAtMs = performance.now()
    const permit = this.#permits.take(request.memoryKib)
    this.#record.wait.add(startedAtMs - request.requestedAtMs)
    this.#waiting.delete(request)
    this.#running.add(request)
    request.state = { kind: 'running', permit }
    try {
      // Work that throws synchronously must not start the next on the same stack.
      const result = await promiseTry(() => request.compute(() => request.state.kind === 'running'))
      this.#finish(request, permit, startedAtMs)
      request.resolve(result)
    } catch (error) {
      this.#finish(request, permit, startedAtMs)
      request.reject(error)
    }
  }

  #finish(request: GateRequest, permit: Permit, startedAtMs: number): void {
    const { state } = request
    if (state.kind === 'running') this.#leave(request, ANSWERED)
    else if (state.kind === 'overdue') clearTimeout(state.abandonment)
    if (!permit.giveBack()) return
    this.#record.counts.completed++
    this.#record.work.add(performance.now() - startedAtMs)
    this.#startWaiting()
  }

  readonly #abortAndGoOn = (request: GateRequest): void => {
    this.#abort(request)
    this.#startWaiting()
  }

  #abort(request: GateRequest): void {
    this.#record.counts.aborted++
    this.#giveUp(request, request.signal?.reason)
  }

  #expire(due: readonly GateRequest[]): void {
    this.#record.counts.expired += due.length
    for (const request of due) {
      const { deadlineMs } = request
      this.#giveUp(request, new RempartError('deadline_exceeded', `no hash within ${deadlineMs} ms`, { deadlineMs }))
    }
    // A request at the head that did not fit may have held up smaller ones behind it.
    this.#startWaiting()
  }

  #giveUp(request: GateRequest, reason: unknown): void {
    const { state } = request
    if (state.kind === 'running') {
      const abandonment = setTimeout(this.#abandon, this.#limits.abandonAfterMs, state.permit).unref()
      this.#leave(request, { kind: 'overdue', abandonment })
    } else this.#leave(request, ANSWERED)
    request.reject(reason)
  }

  readonly #abandon = (permit: Permit): void => {
    if (!permit.giveBack()) return
    this.#record.counts.abandoned++
    this.#startWaiting()
  }

  /** Called once there is an answer. */
  #leave(request: GateRequest, next: RequestState): void {
    if (request.state.kind === 'waiting') this.#waiting.delete(request)
    else this.#running.delete(request)
    request.state = next
    if (this.#running.size + this.#waiting.size === 0) this.#deadlines.rest()
    unwatchSignal(request)
  }
}
