import { checkForm } from '../../policy/verdict/check-form.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import { listRequirements } from '../../policy/verdict/list-requirements.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import { deriveState, type MeterState } from './meter-state.ts'
import type { EstimatorStatus, JudgingMeterOptions, WorkerJudge, WorkerJudgeOptions } from './worker-judge-options.ts'

/** A meter without words: takes a password, returns states of codes and numbers. */
export interface JudgingMeter {
  /** The state of the last password given. */
  readonly state: MeterState
  /** Loads the estimator in a worker. Call it on the first focus. After a failure, a further call retries. */
  readonly start: () => void
  /**
   * Judges the text typed so far. The rules on its form are checked at once, and the new state is returned; the checks
   * that need word lists (user data, service names, strength) follow from the worker through `subscribe`, unless a
   * newer password is given first.
   */
  readonly update: (password: string, context?: readonly string[]) => MeterState
  /** Calls the listener with every new state. @returns A function that unsubscribes it. */
  readonly subscribe: (listener: (state: MeterState) => void) => () => void
  /** A new password that the policy accepts; null if the worker is unavailable. */
  readonly propose: () => Promise<string | null>
  /** Ends the worker and clears the password. */
  readonly stop: () => void
}

/** @param createJudge Makes the judge that calls the worker; its code may be loaded on demand. */
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
