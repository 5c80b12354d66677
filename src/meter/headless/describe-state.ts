import type { MeterState, RequirementState } from './meter-state.ts'
import type { Words } from '../words/words.ts'

/** A meter's state in words. Never contains a part of the password. */
export interface MeterDescription extends VerdictDescription {
  readonly requirements: readonly RequirementDescription[]
}

/** The description of a password, without the list of requirements. */
export interface VerdictDescription {
  /** The level as a sentence, or why there is none. */
  readonly level: string
  /** The first reason why the password is refused; null if nothing is typed or there is no reason. */
  readonly issue: string | null
  /** Reasons not covered by a requirement, such as an invisible character. */
  readonly otherIssues: readonly string[]
  /** Why the password is weak. */
  readonly warning: string | null
  /** How to make it stronger; at most two. */
  readonly suggestions: readonly string[]
  /** The sentence that the password is accepted; null otherwise. */
  readonly accepted: string | null
}

export interface RequirementDescription {
  readonly code: string
  readonly status: RequirementState['status']
  readonly text: string
}

/** Describes a state in the words of one language. */
export function describeState(state: MeterState, words: Words): MeterDescription {
  return { ...describeVerdict(state, words), requirements: describeRequirements(state, words) }
}

export function describeRequirements(
  { requirements }: MeterState,
  { messages }: Pick<Words, 'messages'>
): readonly RequirementDescription[] {
  return requirements.map(({ requirement, status }) => ({
    code: requirement.code,
    status,
    text: messages.requirement(requirement)
  }))
}

export function describeVerdict(state: MeterState, { messages, texts, advice }: Words): VerdictDescription {
  const { isEmpty, issues, strength, estimator, accepted, requirements } = state
  const [first] = issues
  const { warning = null, suggestions = [] } = strength ?? {}
  return {
    level: isEmpty ? texts.empty : strength !== null ? texts.level(messages.score(strength.score)) : explain(),
    issue: first === undefined ? null : messages.issue(first),
    otherIssues: issues
      .filter(({ code }) => !requirements.some(({ requirement }) => requirement.code === code))
      .map(messages.issue),
    warning: warning === null || advice === null ? null : advice.warning(warning),
    suggestions: advice === null ? [] : suggestions.slice(0, 2).map(advice.suggestion),
    accepted: accepted === true ? texts.accepted : null
  }

  function explain(): string {
    if (estimator === 'unavailable') return texts.unavailable
    return estimator === 'loading' ? texts.loading : ''
  }
}
