import { needsWords } from '../../policy/verdict/check-form.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { PolicyRequirement } from '../../policy/policy-requirement.ts'
import { requirementStatus, type RequirementStatus } from '../../policy/verdict/requirement-status.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { EstimatorStatus } from './worker-judge-options.ts'

/** The state of a meter: codes, numbers and positions, never the password. */
export interface MeterState {
  /** Nothing is typed; then there are no issues either. */
  readonly isEmpty: boolean
  /** Null while the form is right but the worker has not yet done the other checks that the policy requires. */
  readonly accepted: boolean | null
  /** Issues of the form at once; all issues once the worker has judged. */
  readonly issues: readonly PolicyIssue[]
  /** Null until the worker has judged this password. */
  readonly strength: StrengthEstimate | null
  /** The requirements of the policy, in reading order. */
  readonly requirements: readonly RequirementState[]
  readonly estimator: EstimatorStatus
}

/** One line of the checklist. `unknown`: cannot be decided without a password, a strength or personal data. */
export interface RequirementState {
  readonly requirement: PolicyRequirement
  readonly status: RequirementStatus
}

interface Findings {
  readonly isEmpty: boolean
  /** Whether there was personal data to compare with. */
  readonly hasContext: boolean
  /** Issues of the form only. */
  readonly issues: readonly PolicyIssue[]
  /** The worker's verdict on this password. */
  readonly verdict: WordVerdict | null
  readonly estimator: EstimatorStatus
}

export function deriveState(requirements: readonly PolicyRequirement[], findings: Findings): MeterState {
  const { isEmpty, hasContext, verdict, estimator } = findings
  const issues = isEmpty ? [] : [...findings.issues, ...(verdict?.issues ?? [])]
  const strength = isEmpty ? null : (verdict?.strength ?? null)
  const isEnough = verdict !== null || !requirements.some(needsWords)
  return {
    isEmpty,
    accepted: isEmpty ? null : issues.length > 0 ? false : isEnough ? true : null,
    issues,
    strength,
    requirements: requirements.map((requirement) => ({ requirement, status: statusOf(requirement) })),
    estimator
  }

  function statusOf(requirement: PolicyRequirement): RequirementStatus {
    if (isEmpty || (verdict === null && needsWords(requirement))) return 'unknown'
    if (!hasContext && requirement.code === 'personal_data') return 'unknown'
    return requirementStatus(requirement, issues)
  }
}
