import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { Subject } from '../subject/subject.ts'

/** What a policy is worth against one requirement. */
export type FindingStatus = 'met' | 'not_met' | 'partly' | 'not_applicable' | 'to_verify'

/** What was found, or what is expected, as plain JSON. */
export type Facts = Readonly<Record<string, unknown>>

/** What one condition says of a policy, and where. */
export interface Examination {
  readonly status: FindingStatus
  readonly path: string
  readonly found: Facts
}

/** One thing that a requirement asks of a policy: pure, and able to say the nearest policy that has it. */
export interface Condition {
  /** What it looks at, as JSON paths; `[*]` is each. */
  readonly paths: readonly string[]
  readonly expected: Facts
  readonly examine: (subject: Subject) => Examination
  /** The nearest policy that meets it. Absent: only the service can say what belongs there. */
  readonly repair?: (policy: AccountSecurityPolicy) => AccountSecurityPolicy
}

const FROM_WORST: readonly FindingStatus[] = ['not_met', 'partly', 'to_verify', 'met', 'not_applicable']

/** The one that decides: the first of the worst. */
export function worstOf<Judged extends { readonly status: FindingStatus }>(
  judged: readonly Judged[]
): Judged | undefined {
  return judged.toSorted((one, other) => FROM_WORST.indexOf(one.status) - FROM_WORST.indexOf(other.status))[0]
}
