import type { Compute } from './admission.ts'
import type { Dated } from './deadlines.ts'
import type { QueueLink } from './linked-queue.ts'
import type { Permit } from './permits.ts'

/** One request, from its arrival to its end. Kept small: under a flood a full queue of them is in memory. */
export interface GateRequest extends Dated, QueueLink<GateRequest> {
  readonly memoryKib: number
  readonly compute: Compute<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
  onAbort?: () => void
  state: RequestState
}

/** The state of a request. */
export type RequestState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly permit: Permit }
  /**
   * Cancelled or expired while running: its caller has been answered, and its permit stays taken until the work ends or
   * is abandoned.
   */
  | { readonly kind: 'overdue'; readonly abandonment: ReturnType<typeof setTimeout> }
  | { readonly kind: 'answered' }

const WAITING: RequestState = { kind: 'waiting' }
export const ANSWERED: RequestState = { kind: 'answered' }

/** A request that has just arrived. */
export function createGateRequest<Result>(
  { memoryKib, compute }: { readonly memoryKib: number; readonly compute: Compute<Result> },
  { signal, deadlineMs }: { readonly signal: AbortSignal | undefined; readonly deadlineMs: number },
  { resolve, reject }: Pick<PromiseWithResolvers<Result>, 'resolve' | 'reject'>
): GateRequest {
  return {
    memoryKib,
    requestedAtMs: performance.now(),
    deadlineMs,
    compute,
    resolve: resolve as (result: unknown) => void,
    reject,
    signal,
    state: WAITING,
    before: null,
    after: null
  }
}

/** Calls `onAbort` when the signal of a request is aborted. */
export function watchSignal(request: GateRequest, onAbort: (request: GateRequest) => void): void {
  if (request.signal === undefined) return
  request.onAbort = () => onAbort(request)
  request.signal.addEventListener('abort', request.onAbort, { once: true })
}

/** Removes the listener from the signal, which may outlive many requests. */
export function unwatchSignal({ signal, onAbort }: GateRequest): void {
  if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort)
}
