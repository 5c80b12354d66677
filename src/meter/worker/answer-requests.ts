import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { judgeWords } from '../../policy/verdict/judge-words.ts'
import { proposeAccepted } from '../../policy/verdict/propose-accepted.ts'
import { buildKnowledge, type WordLists } from '../../strength/knowledge/build-knowledge.ts'
import type { Estimator } from '../../strength/estimator.ts'
import { createEstimator } from '../../strength/password-estimator.ts'
import { proposePassword } from '../../strength/propose-password.ts'
import type { WorkerAnswer, WorkerRequest } from '../headless/worker-protocol.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void
  postMessage(answer: WorkerAnswer, transfer: []): void
}

interface Judge {
  readonly policy: AccountSecurityPolicy
  readonly estimator: Estimator
}

/** Makes a worker of this script: it says that it has loaded, then answers the page from these lists. */
export function answerRequests(lists: WordLists, scope: WorkerScope = globalThis as unknown as WorkerScope): void {
  const known = new Set(lists.english === null ? ['fr'] : ['fr', 'en'])
  let judge: Judge | undefined

  scope.addEventListener('message', ({ data }) => {
    void answer(data).then(
      (found) => scope.postMessage(found, []),
      // The reason stays here: nobody outside need trust that an error does not quote what it failed on.
      () => scope.postMessage({ kind: 'failed' }, [])
    )
  })
  scope.postMessage({ kind: 'loaded' }, [])

  async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
    if (request.kind === 'start') {
      // A script without a language's words would judge more kindly than the server that has them.
      if (!request.dictionaries.every((language) => known.has(language))) return { kind: 'failed' }
      const estimator = createEstimator(buildKnowledge(lists, new Date().getFullYear()))
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
