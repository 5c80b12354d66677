import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import type { EstimatorLanguage } from '../../strength/load-estimator.ts'
import type { WorkerAnswer, WorkerRequest } from './worker-protocol.ts'

/**
 * The state of the estimator: not requested, loading, ready, or unavailable (blocked by a content security policy,
 * offline, missing, crashed or silent).
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
  /** Languages whose words the estimator knows; use those of the server, or the two may disagree. Default `['fr']`. */
  readonly dictionaries?: readonly EstimatorLanguage[]
  /**
   * The URL of the worker's script, a copy of `rempart/meter/worker`; or a function that makes the worker. A script
   * that is given has all its words: if `dictionaries` contains `'en'`, that is a copy of `rempart/meter/worker/en`,
   * with the other one in the folder above, or both in one file, in this order. Default: the files beside this module.
   */
  readonly worker?: string | URL | (() => MeterWorker)
  /**
   * Milliseconds without an answer after which the worker is abandoned, more than 0. Default 10,000. Counted from when
   * the script has loaded, which may take a minute on a slow connection.
   */
  readonly timeoutMs?: number
}

export interface WorkerJudgeOptions extends JudgingMeterOptions {
  readonly onStatus: (status: EstimatorStatus) => void
  readonly onVerdict: (id: number, verdict: WordVerdict) => void
}

/** Judges passwords in a worker, one at a time: meanwhile, only the newest of the others waits. */
export interface WorkerJudge {
  readonly start: () => void
  readonly judge: (id: number, password: string, context: readonly string[]) => void
  /** Resolves to null if the worker is unavailable. */
  readonly propose: () => Promise<string | null>
  readonly stop: () => void
}
