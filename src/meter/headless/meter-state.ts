import { needsWords } from '../../policy/verdict/check-form.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { PolicyRequirement } from '../../policy/policy-requirement.ts'
import { requirementStatus, type RequirementStatus } from '../../policy/verdict/requirement-status.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { EstimatorStatus } from './worker-judge-options.ts'

/** What a meter knows of the password as it stands: codes, numbers and positions, never the password. */
export interface MeterState {
  /** Nothing is typed; then there are no issues either, since nothing is refused yet. */
  readonly isEmpty: boolean
  /** Null while the form is right and what takes words, which the policy asks for, is not known. */
  readonly accepted: boolean | null
  /** Those of the form at once; all of them once the worker has judged. */
  readonly issues: readonly PolicyIssue[]
  /** Null until the worker has judged this very password. */
  readonly strength: StrengthEstimate | null
  /** What the policy asks for, in the order in which people should read it. */
  readonly requirements: readonly RequirementState[]
  readonly estimator: EstimatorStatus
}

/** One line of the list that ticks. `unknown`: without a password, a strength or personal data it cannot be told. */
export interface RequirementState {
  readonly requirement: PolicyRequirement
  readonly status: RequirementStatus
}

interface Findings {
  readonly isEmpty: boolean
  /** There was personal data to compare with. */
  readonly hasContext: boolean
  /** Of the form alone. */
  readonly issues: readonly PolicyIssue[]
  /** From the worker, on this very password. */
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
