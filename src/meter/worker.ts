import { judgePassword } from '../policy/judge-password.ts'
import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import type { Estimator } from '../strength/estimator.ts'
import { loadEstimator } from '../strength/load-estimator.ts'
import { proposePassword } from '../strength/propose-password.ts'
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
  if (request.kind === 'propose') return { kind: 'proposal', password: await propose(policy, estimator) }
  const { id, password, context } = request
  return { kind: 'verdict', id, verdict: judgePassword(password, policy, context, estimator) }
}

async function load(policy: AccountSecurityPolicy, languages: readonly ('fr' | 'en')[]): Promise<Judge> {
  return { policy, estimator: await loadEstimator({ languages }) }
}

const MAXIMUM_DRAWS = 20

// What suits the first way that the policy leaves open; drawn again in the rare case that another rule refuses it.
async function propose(policy: AccountSecurityPolicy, estimator: Estimator): Promise<string | null> {
  const { alternatives, maximumCharacters } = policy.password
  const [first] = alternatives
  if (first === undefined) return null
  const { minimumCharacters, classes } = first
  for (let draw = 0; draw < MAXIMUM_DRAWS; draw++) {
    try {
      const { password } = await proposePassword({ minimumCharacters, maximumCharacters, classes })
      if (judgePassword(password, policy, [], estimator).accepted) return password
    } catch {
      // The policy leaves no room for a strong password.
      return null
    }
  }
  return null
}
