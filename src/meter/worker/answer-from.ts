import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { judgeWords } from '../../policy/verdict/judge-words.ts'
import { proposeAccepted } from '../../policy/verdict/propose-accepted.ts'
import type { Estimator } from '../../strength/estimator.ts'
import { proposePassword } from '../../strength/propose-password.ts'
import type { WorkerAnswer, WorkerRequest } from '../headless/worker-protocol.ts'

/** The part of a worker's global scope used here. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void
  postMessage(answer: WorkerAnswer, transfer: []): void
  importScripts(url: string): void
}

/** Makes the estimator that a page asks for, once it has sent its policy; null if this script has not all of its words. */
export type BuildEstimator = (start: Extract<WorkerRequest, { readonly kind: 'start' }>) => Estimator | null

interface Judge {
  readonly policy: AccountSecurityPolicy
  readonly estimator: Estimator
}

/** Turns this script into a worker: it posts `loaded`, then answers the page. */
export function answerFrom(
  build: BuildEstimator,
  scope: Omit<WorkerScope, 'importScripts'> = globalThis as unknown as WorkerScope
): void {
  let judge: Judge | undefined

  scope.addEventListener('message', ({ data }) => {
    void answer(data).then(
      (found) => scope.postMessage(found, []),
      // The error is not passed on: its message could quote the password.
      () => scope.postMessage({ kind: 'failed' }, [])
    )
  })
  scope.postMessage({ kind: 'loaded' }, [])

  async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
    if (request.kind === 'start') {
      const estimator = build(request)
      if (estimator === null) return { kind: 'failed' }
      judge = { policy: request.policy, estimator }
      return { kind: 'ready' }
    }
    if (judge === undefined) return { kind: 'failed' }
    if (request.kind === 'propose') {
      return { kind: 'proposal', password: await proposeAccepted(judge.policy, [], judge.estimator, proposePassword) }
    }
    const { id, password, context } = request
    return { kind: 'verdict', id, verdict: judgeWords(password, judge.policy, context, judge.estimator) }
  }
}
