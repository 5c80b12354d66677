import type { MeterState, RequirementState } from './meter-state.ts'
import type { Words } from '../words/words.ts'

/** A meter's state in words. Nothing in it comes from the password. */
export interface MeterDescription extends VerdictDescription {
  readonly requirements: readonly RequirementDescription[]
}

/** What there is to say of a password, the list of requirements aside. */
export interface VerdictDescription {
  /** The level in a sentence, or why there is none. */
  readonly level: string
  /** Why the password is refused, the first reason; null when nothing is typed or nothing speaks against it. */
  readonly issue: string | null
  /** Reasons that no requirement stands for, such as an invisible character. */
  readonly otherIssues: readonly string[]
  /** What makes the password weak. */
  readonly warning: string | null
  /** What would help; at most two. */
  readonly suggestions: readonly string[]
  /** Says that all is well; null otherwise. */
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
