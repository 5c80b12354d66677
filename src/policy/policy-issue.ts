import type { CharacterClass, StrengthScore } from './account-security-policy.ts'

/**
 * The parameters of each issue code: numbers and names of rules, never the password, a part of it, or personal data.
 */
export interface PolicyIssueParams {
  /** Only from a schema: the value is not a string. */
  readonly not_a_string: NoParams
  /** Only when changing a password: the new one equals the current one, which has been verified. */
  readonly same_as_current: NoParams
  /** Only when changing a password: the new one differs from the current one in a few characters. */
  readonly similar_to_current: NoParams
  /** Only if the earlier passwords are given: it was one of them. All the other rules accept it. */
  readonly used_before: NoParams
  /** Only if breaches are checked: it is known, and was seen so many times. */
  readonly breached: { readonly occurrences: number }
  /** Only if breaches are checked: the source was unavailable, and the policy then refuses. */
  readonly breach_unknown: NoParams
  readonly too_short: { readonly minimumCharacters: number; readonly actualCharacters: number }
  /** Reported alone: nothing else was checked. More than 4,096 characters are reported as 4,097. */
  readonly too_long: { readonly maximumCharacters: number; readonly actualCharacters: number }
  /** Reported alone, for a password that is not too long in characters. */
  readonly too_many_bytes: { readonly maximumBytes: number }
  /** Reported alone: more than 30 combining marks (separate accents, vowel points) in a row. */
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

/**
 * With a missing upper or lower case letter: the number of letters from scripts without case (`京`, `ة`, `א`), if any.
 */
export interface CaselessLetters {
  readonly caselessLetters?: number
}

/** One alternative of a policy, and what the password still lacks. */
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
 * in `case 'too_short'`, `issue.params.minimumCharacters` is a number. `rempart/messages` has the sentences.
 */
export type PolicyIssue = {
  readonly [Code in PolicyIssueCode]: { readonly code: Code; readonly params: PolicyIssueParams[Code] }
}[PolicyIssueCode]
