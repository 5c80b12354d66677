import { isUnread } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'

/** Whether a requirement is met, if it was checked. */
export type RequirementStatus = 'met' | 'unmet' | 'unknown'

/** The status of one requirement by the issues of a password; `unknown` if no rule read the password. */
export function requirementStatus({ code }: PolicyRequirement, issues: readonly PolicyIssue[]): RequirementStatus {
  if (issues.some((issue) => issue.code === code)) return 'unmet'
  return issues.some(isUnread) ? 'unknown' : 'met'
}
