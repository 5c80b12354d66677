import { worstOf, type Facts, type FindingStatus } from '../conditions/condition.ts'
import type { Requirement } from '../frameworks/framework.ts'
import type { Subject } from '../subject/subject.ts'

/** The result of one requirement for a subject, without words. */
export interface Judgement {
  readonly status: FindingStatus
  readonly path: string
  readonly found: Facts
  readonly expected: Facts
}

/** Judges by the worst of the requirement's conditions; a requirement without any is to be verified. */
export function examineRequirement({ conditions, appliesTo }: Requirement, subject: Subject): Judgement {
  const judged = conditions.map(({ examine, expected }) => ({ ...examine(subject), expected }))
  const decisive = worstOf(judged) ?? { status: 'to_verify' as const, path: '$', found: {}, expected: {} }
  return appliesTo === undefined || appliesTo(subject) ? decisive : { ...decisive, status: 'not_applicable' }
}

/** Whether a requirement is missed or only partly met. */
export function isMissed({ status }: Pick<Judgement, 'status'>): boolean {
  return status === 'not_met' || status === 'partly'
}
