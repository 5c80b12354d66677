import type { StrengthScore } from '../policy/account-security-policy.ts'
import type { PolicyIssue, PolicyIssueCode } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/patterns/codes.ts'

type IssueOf<Code extends PolicyIssueCode> = Extract<PolicyIssue, { readonly code: Code }>
type SentencesFor<Codes extends PolicyIssueCode> = {
  readonly [Code in Codes]: (params: IssueOf<Code>['params']) => string
}
type RequirementOf<Code extends PolicyRequirement['code']> = Extract<PolicyRequirement, { readonly code: Code }>

/** Issues that only a server with an account can find; a page has no sentences for them. */
export type AccountIssueCode =
  | 'not_a_string'
  | 'same_as_current'
  | 'similar_to_current'
  | 'used_before'
  | 'breached'
  | 'breach_unknown'

/** Sentences for the issues that only a server with an account can find. */
export type AccountIssueSentences = SentencesFor<AccountIssueCode>

/** Units of durations, from the smallest to the largest. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'

/**
 * The sentences for the rules of a policy in one language, and the words for a score. A missing sentence is a compile
 * error in every language.
 *
 * Issues are whole sentences; requirements are lines of a list, without a full stop; scores and durations are parts of
 * a sentence.
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

/** The estimator's advice in one language, in whole sentences. Separate, because a page needs it later or never. */
export interface AdviceCatalogue {
  readonly warnings: Readonly<Record<WarningCode, string>>
  readonly suggestions: Readonly<Record<SuggestionCode, string>>
  readonly durations: {
    readonly underASecond: string
    readonly centuries: string
    readonly unit: (unit: DurationUnit, count: number) => string
  }
}

/** All sentences of one language. Give one to `createMessages` to add a language. */
export interface MessageCatalogue extends RuleCatalogue, AdviceCatalogue {
  readonly issues: SentencesFor<PolicyIssueCode>
}

/** Sentences that replace those of a catalogue, by code; the others are kept. */
export type MessageOverrides = {
  readonly [Group in Exclude<keyof MessageCatalogue, 'locale'>]?: Partial<MessageCatalogue[Group]>
}
