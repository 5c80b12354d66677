import type { StrengthScore } from '../policy/account-security-policy.ts'
import type { PolicyIssue } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/patterns/codes.ts'
import type { AdviceCatalogue, RuleCatalogue } from './catalogue.ts'

/** Turns the codes of rules into sentences of one language. */
export interface RuleSentences {
  /** `fr`, `en`, or the BCP 47 tag of the given catalogue. */
  readonly language: string
  /** Why a password is refused: a sentence. */
  readonly issue: (issue: PolicyIssue) => string
  /** What a policy requires: a line of a list, without a full stop. */
  readonly requirement: (requirement: PolicyRequirement) => string
  /** A score from 0 to 4 in words: `robuste`. */
  readonly score: (score: StrengthScore) => string
}

/** Turns the codes of an estimate into sentences of one language. */
export interface AdviceSentences {
  /** What makes a password weak: a sentence. */
  readonly warning: (code: WarningCode) => string
  /** What would make it stronger: a sentence. */
  readonly suggestion: (code: SuggestionCode) => string
}

/** Turns codes into sentences of one language. */
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

// The mapped type of a catalogue ties each sentence to its own params; only this call brings code and params together
// again.
function pick<Item extends Coded>(sentences: SentencesByCode<Item>, item: Item): string {
  const sentence: ((params: never) => string) | undefined = sentences[item.code as Item['code']]
  // A page has no sentence for an issue that only a server finds; if it gets one, the code is better than nothing.
  return sentence?.(item.params as never) ?? item.code
}
