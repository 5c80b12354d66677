import type { FoldedText } from '../../password/skeletons.ts'
import type { PasswordPolicy } from '../account-security-policy.ts'
import type { MeasuredPassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'

/** A rule that looks at the form of a password alone. */
export interface FormRule {
  /** What the policy asks for under this rule; empty when it does not use the rule. */
  requirements(policy: PasswordPolicy): readonly PolicyRequirement[]
  /** What the password lacks; empty when nothing. */
  issues(measured: MeasuredPassword, policy: PasswordPolicy): readonly PolicyIssue[]
}

/** A password in the form that every rule reads, beside the user's own data. */
export interface Candidate extends MeasuredPassword {
  /** Without accents, case and ligatures. */
  readonly folded: FoldedText
  readonly context: readonly string[]
}

/** A rule that compares a password with words; what it asks for is in `word-requirements.ts`. */
export interface WordRule {
  issues(candidate: Candidate, policy: PasswordPolicy): readonly PolicyIssue[]
}
