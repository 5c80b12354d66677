import type { PolicyIssue } from '../policy/policy-issue.ts'
import type { PolicyRequirement } from '../policy/policy-requirement.ts'
import type { SuggestionCode, WarningCode } from '../strength/strength-estimate.ts'
import type { Catalogue, DurationUnit } from './catalogue.ts'

/** The languages there are sentences in. */
export type Language = 'fr' | 'en'

/** What turns codes into sentences of one language. */
export interface Messages {
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
  /** A time in seconds, rounded to its largest unit: `3 jours`; from a hundred years on, `plusieurs siècles`. */
  readonly duration: (seconds: number) => string
}

/** Turns codes into the sentences of one catalogue, so that a page may load a single language. */
export function messagesOf(language: Language, catalogue: Catalogue): Messages {
  return {
    language,
    issue: (issue) => pick(catalogue.issues, issue),
    requirement: (requirement) => pick(catalogue.requirements, requirement),
    warning: (code) => catalogue.warnings[code],
    suggestion: (code) => catalogue.suggestions[code],
    score: (score) => catalogue.scores[score],
    duration: (seconds) => describeDuration(seconds, catalogue)
  }
}

type Coded = { readonly code: string; readonly params: object }
type Sentences<Item extends Coded> = { readonly [Code in Item['code']]: (params: never) => string }

// The mapped type of a catalogue ties each sentence to its own params; this one call is where code and params meet again.
function pick<Item extends Coded>(sentences: Sentences<Item>, item: Item): string {
  const sentence: (params: never) => string = sentences[item.code as Item['code']]
  return sentence(item.params as never)
}

const SECONDS: readonly (readonly [DurationUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1]
]

function describeDuration(seconds: number, { durations }: Catalogue): string {
  if (!(seconds >= 1)) return durations.underASecond
  for (const [unit, length] of SECONDS) {
    if (seconds < length) continue
    // Rounded down: a time to crack is never flattered.
    const count = Math.floor(seconds / length)
    return unit === 'year' && count >= 100 ? durations.centuries : durations.unit(unit, count)
  }
  return durations.underASecond
}
