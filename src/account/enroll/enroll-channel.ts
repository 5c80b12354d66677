import { channel } from 'node:diagnostics_channel'
import type { Channel, OperationMessage } from '../../hashing/diagnostics.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'

/** Published on the diagnostics channel `rempart:enroll` after each `enroll` that has a subscriber: `accepted` or `refused`. */
export interface EnrollMessage extends OperationMessage {
  /** Why it was refused. */
  readonly issues?: readonly PolicyIssue['code'][]
}

export const enrollChannel: Channel = channel('rempart:enroll')

export function describeEnrollment(verdict: {
  readonly accepted: boolean
  readonly issues: readonly PolicyIssue[]
}): Omit<EnrollMessage, 'elapsedMs'> {
  return { outcome: verdict.accepted ? 'accepted' : 'refused', issues: verdict.issues.map(({ code }) => code) }
}
