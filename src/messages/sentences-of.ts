import type { StrengthScore } from '../policy/account-security-policy.ts'
import type { PolicyIssue } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/patterns/codes.ts'
import type { AdviceCatalogue, RuleCatalogue } from './catalogue.ts'

/** The languages there are sentences in. */
export type Language = 'fr' | 'en'

/** What turns the codes of rules into sentences of one language. */
export interface RuleSentences {
  /** `fr`, `en`, or the BCP 47 tag of the catalogue that was given. */
  readonly language: string
  /** Why a password is refused: a sentence. */
  readonly issue: (issue: PolicyIssue) => string
  /** What a policy asks for: a line of a list, without a full stop. */
  readonly requirement: (requirement: PolicyRequirement) => string
  /** A score from 0 to 4 in words: `robuste`. */
  readonly score: (score: StrengthScore) => string
}

/** What turns the codes of an estimate into sentences of one language. */
export interface AdviceSentences {
  /** What makes a password weak: a sentence. */
  readonly warning: (code: WarningCode) => string
  /** What would make it stronger: a sentence. */
  readonly suggestion: (code: SuggestionCode) => string
}

/** What turns codes into sentences of one language. */
export type Sentences = RuleSentences & AdviceSentences

/** Turns codes into the sentences of one catalogue, so that a page may load a single language. */
export function sentencesOf(catalogue: RuleCatalogue): RuleSentences {
  return {
    language: catalogue.locale,
    issue: (issue) => pick(catalogue.issues, issue),
    requirement: (requirement) => pick(catalogue.requirements, requirement),
    score: (score) => catalogue.scores[score]
  }
}

export function adviceOf({ warnings, suggestions }: AdviceCatalogue): AdviceSentences {
  return { warning: (code) => warnings[code], suggestion: (code) => suggestions[code] }
}

type Coded = { readonly code: string; readonly params: object }
type SentencesByCode<Item extends Coded> = { readonly [Code in Item['code']]?: (params: never) => string }

// The mapped type of a catalogue ties each sentence to its own params; this one call is where code and params meet again.
function pick<Item extends Coded>(sentences: SentencesByCode<Item>, item: Item): string {
  const sentence: ((params: never) => string) | undefined = sentences[item.code as Item['code']]
  // A page has no sentence for what it cannot find out; should it be told of it, the code says more than nothing.
  return sentence?.(item.params as never) ?? item.code
}
