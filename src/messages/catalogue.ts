import type { StrengthScore } from '../policy/account-security-policy.ts'
import type { PolicyIssue, PolicyIssueCode } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/patterns/codes.ts'

type IssueOf<Code extends PolicyIssueCode> = Extract<PolicyIssue, { readonly code: Code }>
type SentencesFor<Codes extends PolicyIssueCode> = {
  readonly [Code in Codes]: (params: IssueOf<Code>['params']) => string
}
type RequirementOf<Code extends PolicyRequirement['code']> = Extract<PolicyRequirement, { readonly code: Code }>

/** What is found out where an account is and never in a page, which has no sentence for it. */
export type AccountIssueCode =
  | 'not_a_string'
  | 'same_as_current'
  | 'similar_to_current'
  | 'used_before'
  | 'breached'
  | 'breach_unknown'

/** Sentences for what only an account finds out. */
export type AccountIssueSentences = SentencesFor<AccountIssueCode>

/** Units that a duration is told in, from the smallest to the largest. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'

/**
 * What the rules of a policy say in one language, and the words for a score. A code without a sentence does not compile,
 * here and in every language.
 *
 * Issues are whole sentences; requirements are lines of a list, without a full stop; scores and durations stand inside a
 * sentence.
 */
export interface RuleCatalogue {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string
  readonly issues: SentencesFor<Exclude<PolicyIssueCode, AccountIssueCode>>
  readonly requirements: {
    readonly [Code in PolicyRequirement['code']]: (params: RequirementOf<Code>['params']) => string
  }
  readonly scores: Readonly<Record<StrengthScore, string>>
}

/** What the estimator has to say in one language, in whole sentences. Apart, because a page needs them later or never. */
export interface AdviceCatalogue {
  readonly warnings: Readonly<Record<WarningCode, string>>
  readonly suggestions: Readonly<Record<SuggestionCode, string>>
  readonly durations: {
    readonly underASecond: string
    readonly centuries: string
    readonly unit: (unit: DurationUnit, count: number) => string
  }
}

/** All sentences of one language: what `createMessages` takes for a language of one's own. */
export interface MessageCatalogue extends RuleCatalogue, AdviceCatalogue {
  readonly issues: SentencesFor<PolicyIssueCode>
}

/** Sentences that replace those of a catalogue, each by its code; the others stay. */
export type MessageOverrides = {
  readonly [Group in Exclude<keyof MessageCatalogue, 'locale'>]?: Partial<MessageCatalogue[Group]>
}
