import type { CharacterClass, StrengthScore } from './account-security-policy.ts'

/**
 * What each issue code carries. Numbers and names of rules only: never the password, a part of it, or personal data.
 */
export interface PolicyIssueParams {
  /** Only from a schema: there is no text where the password should stand. */
  readonly not_a_string: NoParams
  /** Only from a change of password: the new one is the current one, which is looked at once it has been proved. */
  readonly same_as_current: NoParams
  /** Only from a change of password: the new one differs from the current one in a few characters. */
  readonly similar_to_current: NoParams
  /** Only where the passwords before it are given: it was one of them. It was accepted by every rule. */
  readonly used_before: NoParams
  /** Only where breaches are looked into: it is known from some, and was seen so many times. */
  readonly breached: { readonly occurrences: number }
  /** Only where breaches are looked into: whether it is known from one could not be found out, and the policy insists. */
  readonly breach_unknown: NoParams
  readonly too_short: { readonly minimumCharacters: number; readonly actualCharacters: number }
  /** Said alone: nothing else was looked at. More than 4,096 characters are told as 4,097. */
  readonly too_long: { readonly maximumCharacters: number; readonly actualCharacters: number }
  /** Said alone, of a password that is not too long in characters. */
  readonly too_many_bytes: { readonly maximumBytes: number }
  /** Said alone: more than 30 combining marks (accents written apart, vowel points) in a row. */
  readonly too_many_marks: { readonly maximumMarks: number }
  readonly missing_upper: CaselessLetters
  readonly missing_lower: CaselessLetters
  readonly missing_digit: NoParams
  readonly missing_symbol: NoParams
  readonly too_few_classes: CaselessLetters & {
    readonly minimumClasses: number
    readonly actualClasses: number
    readonly classes: readonly CharacterClass[]
  }
  readonly no_alternative_met: CaselessLetters & { readonly alternatives: readonly UnmetAlternative[] }
  readonly repeated_character: { readonly maximumRun: number; readonly actualRun: number }
  readonly control_character: NoParams
  readonly lone_surrogate: NoParams
  readonly blocklisted: NoParams
  readonly service_name: NoParams
  readonly personal_data: { readonly coveredShare: number; readonly refusedShare: number }
  readonly common_password: NoParams
  readonly too_guessable: { readonly score: StrengthScore; readonly minimumScore: StrengthScore }
}

type NoParams = Readonly<Record<never, never>>

/** Beside a missing case: how many letters of the password are of a script without one (`京`, `ة`, `א`), where there are. */
export interface CaselessLetters {
  readonly caselessLetters?: number
}

/** One alternative of a policy and what the password still lacks of it. */
export interface UnmetAlternative {
  readonly minimumCharacters: number
  readonly actualCharacters: number
  readonly classes: readonly CharacterClass[]
  readonly minimumClasses: number
  readonly missingClasses: readonly CharacterClass[]
}

export type PolicyIssueCode = keyof PolicyIssueParams

/**
 * One reason why a password is refused: a code and numbers, never text, never the password. The closed union narrows:
 * in `case 'too_short'`, `issue.params.minimumCharacters` is a number. Sentences are the work of `rempart/messages`.
 */
export type PolicyIssue = {
  readonly [Code in PolicyIssueCode]: { readonly code: Code; readonly params: PolicyIssueParams[Code] }
}[PolicyIssueCode]
