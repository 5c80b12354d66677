import type { CharacterClass, PasswordAlternative, StrengthScore } from './account-security-policy.ts'
import type { PolicyIssueCode } from './policy-issue.ts'

/**
 * One requirement of a policy, for a checklist. Its code is that of the issue reported when it is not met, so a
 * requirement is met when no issue has its code.
 */
export type PolicyRequirement =
  | { readonly code: 'too_short'; readonly params: { readonly minimumCharacters: number } }
  | { readonly code: 'too_long'; readonly params: { readonly maximumCharacters: number } }
  | { readonly code: ClassIssueCode; readonly params: Readonly<Record<never, never>> }
  | {
      readonly code: 'too_few_classes'
      readonly params: { readonly minimumClasses: number; readonly classes: readonly CharacterClass[] }
    }
  | { readonly code: 'no_alternative_met'; readonly params: { readonly alternatives: readonly PasswordAlternative[] } }
  | { readonly code: 'repeated_character'; readonly params: { readonly maximumRun: number } }
  | {
      readonly code: 'blocklisted' | 'service_name' | 'common_password' | 'personal_data'
      readonly params: Readonly<Record<never, never>>
    }
  | { readonly code: 'too_guessable'; readonly params: { readonly minimumScore: StrengthScore } }

/** The issue code of a missing class. */
export type ClassIssueCode = Extract<PolicyIssueCode, `missing_${CharacterClass}`>
