import type { PolicyIssue, PolicyIssueCode } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/strength-estimate.ts'

type IssueOf<Code extends PolicyIssueCode> = Extract<PolicyIssue, { readonly code: Code }>
type RequirementOf<Code extends PolicyRequirement['code']> = Extract<PolicyRequirement, { readonly code: Code }>

/** Units that a duration is told in, from the smallest to the largest. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'

/**
 * All sentences of one language. A code without a sentence does not compile, here and in every language.
 *
 * Issues, warnings and suggestions are whole sentences; requirements are lines of a list, without a full stop; scores and
 * durations stand inside a sentence.
 */
export interface Catalogue {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string
  readonly issues: { readonly [Code in PolicyIssueCode]: (params: IssueOf<Code>['params']) => string }
  readonly requirements: {
    readonly [Code in PolicyRequirement['code']]: (params: RequirementOf<Code>['params']) => string
  }
  readonly warnings: Readonly<Record<WarningCode, string>>
  readonly suggestions: Readonly<Record<SuggestionCode, string>>
  readonly scores: Readonly<Record<0 | 1 | 2 | 3 | 4, string>>
  readonly durations: {
    readonly underASecond: string
    readonly centuries: string
    readonly unit: (unit: DurationUnit, count: number) => string
  }
}
