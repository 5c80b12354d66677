import type { Words } from './load-words.ts'
import type { MeterState, RequirementState } from './meter-state.ts'

/** A meter's state in words. Nothing in it comes from the password. */
export interface MeterDescription {
  /** The level in a sentence, or why there is none. */
  readonly level: string
  readonly requirements: readonly RequirementDescription[]
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
export function describeState(state: MeterState, { messages, texts }: Words): MeterDescription {
  const { isEmpty, issues, strength, estimator, accepted } = state
  const requirements = state.requirements.map(({ requirement, status }) => ({
    code: requirement.code,
    status,
    text: messages.requirement(requirement)
  }))
  const listed = new Set<string>(requirements.map(({ code }) => code))
  const [first] = issues
  return {
    level: isEmpty ? texts.empty : strength !== null ? texts.level(messages.score(strength.score)) : explain(),
    requirements,
    issue: first === undefined ? null : messages.issue(first),
    otherIssues: issues.filter(({ code }) => !listed.has(code)).map(messages.issue),
    warning: typeof strength?.warning === 'string' ? messages.warning(strength.warning) : null,
    suggestions: (strength?.suggestions ?? []).slice(0, 2).map(messages.suggestion),
    accepted: accepted === true ? texts.accepted : null
  }

  function explain(): string {
    if (estimator === 'unavailable') return texts.unavailable
    return estimator === 'loading' ? texts.loading : ''
  }
}
