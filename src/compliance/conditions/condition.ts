import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { Subject } from '../subject/subject.ts'

/** How a policy meets one requirement. */
export type FindingStatus = 'met' | 'not_met' | 'partly' | 'not_applicable' | 'to_verify'

/** What was found, or what is expected, as plain JSON. */
export type Facts = Readonly<Record<string, unknown>>

/** The result of one condition, and where. */
export interface Examination {
  readonly status: FindingStatus
  readonly path: string
  readonly found: Facts
}

/** One condition of a requirement on a policy: pure, and able to give the nearest policy that meets it. */
export interface Condition {
  /** The JSON paths it reads; `[*]` means each. */
  readonly paths: readonly string[]
  readonly expected: Facts
  readonly examine: (subject: Subject) => Examination
  /** The nearest policy that meets it. Absent: only the service knows the value. */
  readonly repair?: (policy: AccountSecurityPolicy) => AccountSecurityPolicy
}

const FROM_WORST: readonly FindingStatus[] = ['not_met', 'partly', 'to_verify', 'met', 'not_applicable']

/** The decisive one: the first of the worst. */
export function worstOf<Judged extends { readonly status: FindingStatus }>(
  judged: readonly Judged[]
): Judged | undefined {
  return judged.toSorted((one, other) => FROM_WORST.indexOf(one.status) - FROM_WORST.indexOf(other.status))[0]
}
