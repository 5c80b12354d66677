import { worstOf, type Facts, type FindingStatus } from '../conditions/condition.ts'
import type { Requirement } from '../frameworks/framework.ts'
import type { Subject } from '../subject/subject.ts'

/** What a subject is worth against one requirement, without words. */
export interface Judgement {
  readonly status: FindingStatus
  readonly path: string
  readonly found: Facts
  readonly expected: Facts
}

/** Judges by the worst of what the requirement asks; what a policy cannot show is to verify. */
export function examineRequirement({ conditions, appliesTo }: Requirement, subject: Subject): Judgement {
  const judged = conditions.map(({ examine, expected }) => ({ ...examine(subject), expected }))
  const decisive = worstOf(judged) ?? { status: 'to_verify' as const, path: '$', found: {}, expected: {} }
  return appliesTo === undefined || appliesTo(subject) ? decisive : { ...decisive, status: 'not_applicable' }
}

/** Whether a judgement asks for a change: missed, or met in part. */
export function isMissed({ status }: Pick<Judgement, 'status'>): boolean {
  return status === 'not_met' || status === 'partly'
}
