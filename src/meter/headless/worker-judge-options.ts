import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { PasswordVerdict } from '../../policy/judge-password.ts'
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

export interface WorkerJudgeOptions {
  readonly policy: AccountSecurityPolicy
  readonly dictionaries: readonly EstimatorLanguage[]
  /** Where the script is, or what makes the worker; by default the package's own file. */
  readonly worker: URL | (() => MeterWorker) | undefined
  readonly timeoutMs: number
  readonly onStatus: (status: EstimatorStatus) => void
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
