import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import type { PasswordVerdict } from '../policy/judge-password.ts'
import type { EstimatorLanguage } from '../strength/load-estimator.ts'
import type { WorkerAnswer, WorkerRequest } from './worker-protocol.ts'

/**
 * Where the estimator stands: not asked for, on its way, answering, or out of reach (blocked by a content security
 * policy, offline, missing, crashed or silent).
 */
export type EstimatorStatus = 'idle' | 'loading' | 'ready' | 'unavailable'

/** The part of a `Worker` that the meter uses. */
export interface MeterWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerAnswer>) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void
  postMessage(request: WorkerRequest, transfer: []): void
  terminate(): void
}

const LOADING_TIMEOUT_MS = 60_000

interface WorkerJudgeOptions {
  readonly policy: AccountSecurityPolicy
  readonly dictionaries: readonly EstimatorLanguage[]
  readonly createWorker: () => MeterWorker
  readonly timeoutMs: number
  readonly onStatus: (status: EstimatorStatus) => void
  /** The script could not be loaded: not found, forbidden, from elsewhere, or still on its way after a minute. */
  readonly onUnloadable: () => void
  readonly onVerdict: (id: number, verdict: PasswordVerdict) => void
}

/** Judges passwords in a worker, one at a time: while one is judged, only the newest of the others waits. */
export interface WorkerJudge {
  readonly start: () => void
  readonly judge: (id: number, password: string, context: readonly string[]) => void
  /** Resolves to null when the worker is out of reach. */
  readonly propose: () => Promise<string | null>
  readonly stop: () => void
}

export function createWorkerJudge(options: WorkerJudgeOptions): WorkerJudge {
  const { policy, dictionaries, createWorker, timeoutMs, onStatus, onUnloadable, onVerdict } = options
  let worker: MeterWorker | null = null
  let hasLoaded = false
  let isReady = false
  let inFlight: number | null = null
  let waiting: Extract<WorkerRequest, { readonly kind: 'judge' }> | null = null
  let proposals: ((password: string | null) => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function start(): void {
    if (worker !== null) return
    try {
      const started = createWorker()
      worker = started
      // What an older worker still had to say is nobody's answer any more.
      const unlessReplaced = (react: () => void): void => {
        if (worker === started) react()
      }
      started.addEventListener('message', ({ data }) => unlessReplaced(() => receive(data)))
      started.addEventListener('error', () => unlessReplaced(fail))
      started.addEventListener('messageerror', () => unlessReplaced(fail))
      started.postMessage({ kind: 'start', policy, dictionaries }, [])
    } catch {
      // A policy or a foreign origin may forbid the constructor itself.
      fail()
      return
    }
    onStatus('loading')
    expectAnswer()
  }

  function receive(answer: WorkerAnswer): void {
    clearTimeout(timer)
    hasLoaded = true
    if (answer.kind === 'failed') {
      fail()
      return
    }
    if (answer.kind === 'ready') {
      isReady = true
      onStatus('ready')
    } else if (answer.kind === 'verdict') {
      inFlight = null
      onVerdict(answer.id, answer.verdict)
    } else if (answer.kind === 'proposal') {
      proposals.shift()?.(answer.password)
    }
    send()
    if (!isReady || inFlight !== null || proposals.length > 0) expectAnswer()
  }

  function send(): void {
    if (!isReady || inFlight !== null || waiting === null) return
    inFlight = waiting.id
    worker?.postMessage(waiting, [])
    waiting = null
    expectAnswer()
  }

  // A worker that says nothing is as good as none, and the form must not wait for it. A slow line is not silence.
  function expectAnswer(): void {
    clearTimeout(timer)
    timer = setTimeout(fail, hasLoaded ? timeoutMs : LOADING_TIMEOUT_MS)
  }

  function fail(): void {
    if (!hasLoaded) onUnloadable()
    release()
    onStatus('unavailable')
  }

  function release(): void {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
    hasLoaded = false
    isReady = false
    inFlight = null
    waiting = null
    const unanswered = proposals
    proposals = []
    for (const resolve of unanswered) resolve(null)
  }

  return {
    start,
    judge(id, password, context) {
      if (worker === null) return
      // In a task of its own: handing over takes longer than the rules, and the worker then takes its share of a core.
      if (waiting === null) setTimeout(send)
      waiting = { kind: 'judge', id, password, context }
    },
    propose() {
      start()
      return new Promise((resolve) => {
        if (worker === null) {
          resolve(null)
          return
        }
        proposals.push(resolve)
        worker.postMessage({ kind: 'propose' }, [])
        expectAnswer()
      })
    },
    stop: release
  }
}
