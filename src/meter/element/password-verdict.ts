import type { StrengthScore } from '../../policy/account-security-policy.ts'
import type { PolicyIssueCode } from '../../policy/policy-issue.ts'
import type { MeterState } from '../headless/meter-state.ts'
import type { EstimatorStatus } from '../headless/worker-judge-options.ts'

/** What the event `password-verdict` carries: codes and numbers, never the password or a sentence about it. */
export interface PasswordVerdictDetail {
  /** Null while the rules are met and the strength, which the policy asks for, is not known. */
  readonly accepted: boolean | null
  /** 0 to 4; null while it is not known. */
  readonly score: StrengthScore | null
  readonly issueCodes: readonly PolicyIssueCode[]
  readonly estimator: EstimatorStatus
}

export function tellVerdict(host: HTMLElement, { accepted, strength, issues, estimator }: MeterState): void {
  const detail: PasswordVerdictDetail = {
    accepted,
    score: strength?.score ?? null,
    issueCodes: issues.map(({ code }) => code),
    estimator
  }
  host.dispatchEvent(new CustomEvent('password-verdict', { detail, bubbles: true }))
}
