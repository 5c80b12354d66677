import { checkForm } from '../../policy/verdict/check-form.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import { listRequirements } from '../../policy/verdict/list-requirements.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import { deriveState, type MeterState } from './meter-state.ts'
import type { EstimatorStatus, JudgingMeterOptions, WorkerJudge, WorkerJudgeOptions } from './worker-judge-options.ts'

/** A meter without words: a password goes in, states of codes and numbers come out. */
export interface JudgingMeter {
  /** What is known of the password last given. */
  readonly state: MeterState
  /** Loads the estimator, in a worker. Call it on the first focus; again after a failure, it tries again. */
  readonly start: () => void
  /**
   * Takes what is typed now. What its form lacks is returned, and is the state before this returns; what takes words (the
   * user's own data, the service's names, the strength) follows from the worker by `subscribe`, unless a newer password came
   * first.
   */
  readonly update: (password: string, context?: readonly string[]) => MeterState
  /** Calls the listener with every new state, until the function returned is called. */
  readonly subscribe: (listener: (state: MeterState) => void) => () => void
  /** A new password that the policy accepts, or null when the worker is out of reach. */
  readonly propose: () => Promise<string | null>
  /** Ends the worker and forgets the password. */
  readonly stop: () => void
}

/** @param createJudge What asks the worker: at hand, or fetched when it is first needed. */
export function createJudgingMeter(
  options: JudgingMeterOptions,
  createJudge: (options: WorkerJudgeOptions) => WorkerJudge
): JudgingMeter {
  const { policy } = options
  const requirements = listRequirements(policy)
  const listeners = new Set<(state: MeterState) => void>()
  let password = ''
  let context: readonly string[] = []
  let issues: readonly PolicyIssue[] = []
  let revision = 0
  let verdict: WordVerdict | null = null
  let estimator: EstimatorStatus = 'idle'
  let state = derive()

  const judge = createJudge({
    ...options,
    onStatus(status) {
      estimator = status
      publish()
      if (status === 'loading') askWorker()
    },
    onVerdict(id, found) {
      if (id !== revision) return
      verdict = found
      publish()
    }
  })

  function derive(): MeterState {
    return deriveState(requirements, {
      isEmpty: password === '',
      hasContext: context.some((value) => value.trim() !== ''),
      issues,
      verdict,
      estimator
    })
  }

  function publish(): void {
    state = derive()
    for (const listener of listeners) listener(state)
  }

  function askWorker(): void {
    if (password !== '') judge.judge(revision, password, context)
  }

  return {
    get state() {
      return state
    },
    start: judge.start,
    update(typed, given = []) {
      revision++
      password = typed
      context = [...given]
      issues = checkForm(password, policy)
      verdict = null
      publish()
      askWorker()
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    propose: judge.propose,
    stop() {
      judge.stop()
      listeners.clear()
      password = ''
      context = []
    }
  }
}
