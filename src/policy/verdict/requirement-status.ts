import { isUnread } from '../measure-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'

/** Whether a requirement is met, as far as it was looked at. */
export type RequirementStatus = 'met' | 'unmet' | 'unknown'

/** What the issues of a password say of one requirement: of a password that no rule read, only why. */
export function requirementStatus({ code }: PolicyRequirement, issues: readonly PolicyIssue[]): RequirementStatus {
  if (issues.some((issue) => issue.code === code)) return 'unmet'
  return issues.some(isUnread) ? 'unknown' : 'met'
}
