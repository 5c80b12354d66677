import type { PolicyIssue } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/strength-estimate.ts'
import type { Catalogue } from './catalogue.ts'

/** The languages there are sentences in. */
export type Language = 'fr' | 'en'

/** What turns codes into sentences of one language. */
export interface Sentences {
  readonly language: Language
  /** Why a password is refused: a sentence. */
  readonly issue: (issue: PolicyIssue) => string
  /** What a policy asks for: a line of a list, without a full stop. */
  readonly requirement: (requirement: PolicyRequirement) => string
  /** What makes a password weak: a sentence. */
  readonly warning: (code: WarningCode) => string
  /** What would make it stronger: a sentence. */
  readonly suggestion: (code: SuggestionCode) => string
  /** A score from 0 to 4 in words: `robuste`. */
  readonly score: (score: 0 | 1 | 2 | 3 | 4) => string
}

/** Turns codes into the sentences of one catalogue, so that a page may load a single language. */
export function sentencesOf(language: Language, catalogue: Catalogue): Sentences {
  return {
    language,
    issue: (issue) => pick(catalogue.issues, issue),
    requirement: (requirement) => pick(catalogue.requirements, requirement),
    warning: (code) => catalogue.warnings[code],
    suggestion: (code) => catalogue.suggestions[code],
    score: (score) => catalogue.scores[score]
  }
}

type Coded = { readonly code: string; readonly params: object }
type SentencesByCode<Item extends Coded> = { readonly [Code in Item['code']]: (params: never) => string }

// The mapped type of a catalogue ties each sentence to its own params; this one call is where code and params meet again.
function pick<Item extends Coded>(sentences: SentencesByCode<Item>, item: Item): string {
  const sentence: (params: never) => string = sentences[item.code as Item['code']]
  return sentence(item.params as never)
}
