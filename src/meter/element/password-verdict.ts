import type { StrengthScore } from '../../policy/account-security-policy.ts'
import type { PolicyIssueCode } from '../../policy/policy-issue.ts'
import type { JudgingMeter } from '../headless/judging-meter.ts'
import type { EstimatorStatus } from '../headless/worker-judge-options.ts'

/** The detail of the event `password-verdict`: codes and numbers, never the password or a sentence about it. */
export interface PasswordVerdictDetail {
  /** Null while the rules are met but the strength that the policy requires is not yet known. */
  readonly accepted: boolean | null
  /** 0 to 4; null while not known. */
  readonly score: StrengthScore | null
  readonly issueCodes: readonly PolicyIssueCode[]
  readonly estimator: EstimatorStatus
}

/**
 * In a task of its own, after the page's own listeners of the same key: a framework that renders between the two would
 * write the model's earlier value into the input, and lose the key. The state is read in that task, so that the last event
 * tells the last state, whichever timer comes first.
 */
export function tellVerdict(host: HTMLElement, meter: Pick<JudgingMeter, 'state'>): void {
  setTimeout(() => {
    const { accepted, strength, issues, estimator } = meter.state
    const detail: PasswordVerdictDetail = {
      accepted,
      score: strength?.score ?? null,
      issueCodes: issues.map(({ code }) => code),
      estimator
    }
    host.dispatchEvent(new CustomEvent('password-verdict', { detail, bubbles: true }))
  })
}
