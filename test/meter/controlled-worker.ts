import type { MeterWorker, WorkerAnswer, WorkerRequest } from '../../src/meter/index.ts'

/** A worker that a test answers for, at the moment and in the order that the test chooses. */
export class ControlledWorker implements MeterWorker {
  readonly requests: WorkerRequest[] = []
  isTerminated = false
  readonly #listeners: { type: string; listener: (event: MessageEvent<WorkerAnswer>) => void }[] = []

  addEventListener(type: string, listener: (event: MessageEvent<WorkerAnswer>) => void): void {
    this.#listeners.push({ type, listener })
  }

  postMessage(request: WorkerRequest): void {
    this.requests.push(structuredClone(request))
  }

  terminate(): void {
    this.isTerminated = true
  }

  answer(data: WorkerAnswer): void {
    this.#dispatch('message', new MessageEvent('message', { data }))
  }

  crash(type: 'error' | 'messageerror' = 'error'): void {
    this.#dispatch(type, new MessageEvent(type))
  }

  #dispatch(type: string, event: MessageEvent<WorkerAnswer>): void {
    for (const entry of this.#listeners) if (entry.type === type) entry.listener(event)
  }
}
