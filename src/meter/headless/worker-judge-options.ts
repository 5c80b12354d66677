import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import type { EstimatorLanguage } from '../../strength/load-estimator.ts'
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

export interface JudgingMeterOptions {
  /** A preset or a parsed policy: the one that the server enforces. */
  readonly policy: AccountSecurityPolicy
  /** Languages whose words the estimator knows; by default `['fr']`. Give the server's, or the two may disagree. */
  readonly dictionaries?: readonly EstimatorLanguage[]
  /**
   * Where the worker's script is, or what makes the worker: a copy of the file of `rempart/meter/worker`, or of
   * `rempart/meter/worker/en` where `dictionaries` has `'en'`. By default that file beside this module.
   */
  readonly worker?: string | URL | (() => MeterWorker)
  /**
   * After how long without an answer the worker is given up, in milliseconds; by default 10,000. It counts from when the
   * script has loaded, which may take a minute on a slow line.
   */
  readonly timeoutMs?: number
}

export interface WorkerJudgeOptions extends JudgingMeterOptions {
  readonly onStatus: (status: EstimatorStatus) => void
  readonly onVerdict: (id: number, verdict: WordVerdict) => void
}

/** Judges passwords in a worker, one at a time: while one is judged, only the newest of the others waits. */
export interface WorkerJudge {
  readonly start: () => void
  readonly judge: (id: number, password: string, context: readonly string[]) => void
  /** Resolves to null when the worker is out of reach. */
  readonly propose: () => Promise<string | null>
  readonly stop: () => void
}
