import { judgePassword } from '../policy/judge-password.ts'
import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import type { Estimator } from '../strength/estimator.ts'
import { loadEstimator } from '../strength/load-estimator.ts'
import type { WorkerAnswer, WorkerRequest } from './worker-protocol.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void
  postMessage(answer: WorkerAnswer, transfer: []): void
}

interface Judge {
  readonly policy: AccountSecurityPolicy
  readonly estimator: Estimator
}

const scope = globalThis as unknown as WorkerScope
let judge: Promise<Judge> | undefined

scope.addEventListener('message', ({ data }) => {
  void answer(data).then(
    (found) => scope.postMessage(found, []),
    // The reason stays here: nobody outside need trust that an error does not quote what it failed on.
    () => scope.postMessage({ kind: 'failed' }, [])
  )
})

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  if (request.kind === 'start') {
    judge = load(request.policy, request.dictionaries)
    await judge
    return { kind: 'ready' }
  }
  if (judge === undefined) return { kind: 'failed' }
  const { policy, estimator } = await judge
  if (request.kind === 'propose') return { kind: 'failed' }
  const { id, password, context } = request
  return { kind: 'verdict', id, verdict: judgePassword(password, policy, context, estimator) }
}

async function load(policy: AccountSecurityPolicy, languages: readonly ('fr' | 'en')[]): Promise<Judge> {
  return { policy, estimator: await loadEstimator({ languages }) }
}
