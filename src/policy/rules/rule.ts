import type { FoldedText } from '../../password/skeletons.ts'
import type { PasswordPolicy } from '../account-security-policy.ts'
import type { MeasuredPassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'

/** A password in the form that every rule reads, beside the user's own data. */
export interface Candidate extends MeasuredPassword {
  /** Without accents, case and ligatures. */
  readonly folded: FoldedText
  readonly context: readonly string[]
}

/** One rule of a policy: what it asks for, and what a password lacks of it. */
export interface Rule {
  /** What the policy asks for under this rule; empty when it does not use the rule. */
  requirements(policy: PasswordPolicy): readonly PolicyRequirement[]
  /** What the candidate lacks; empty when nothing. */
  issues(candidate: Candidate, policy: PasswordPolicy): readonly PolicyIssue[]
}
