import { judgePassword } from '../../policy/verdict/judge-password.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { judgeWords } from '../../policy/verdict/judge-words.ts'
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
    if (request.kind === 'propose') return { kind: 'proposal', password: await propose(judge) }
    const { id, password, context } = request
    return { kind: 'verdict', id, verdict: judgeWords(password, judge.policy, context, judge.estimator) }
  }
}

const MAXIMUM_DRAWS = 20

// What suits the first way that the policy leaves open; drawn again in the rare case that another rule refuses it.
async function propose({ policy, estimator }: Judge): Promise<string | null> {
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
