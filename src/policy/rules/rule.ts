import type { FoldedText } from '../../password/skeletons.ts'
import type { PasswordPolicy } from '../account-security-policy.ts'
import type { MeasuredPassword } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'

/** A rule on the form of a password only. */
export interface FormRule {
  /** The requirements of the policy under this rule; empty if it does not use the rule. */
  requirements(policy: PasswordPolicy): readonly PolicyRequirement[]
  /** The issues of the password; empty if there are none. */
  issues(measured: MeasuredPassword, policy: PasswordPolicy): readonly PolicyIssue[]
}

/** A password in the form used by every rule, with the user's own data. */
export interface Candidate extends MeasuredPassword {
  /** Without accents, case and ligatures. */
  readonly folded: FoldedText
  readonly context: readonly string[]
}

/** A rule that compares a password with words; its requirements are in `word-requirements.ts`. */
export interface WordRule {
  issues(candidate: Candidate, policy: PasswordPolicy): readonly PolicyIssue[]
}
