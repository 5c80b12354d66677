import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { Requirement } from '../frameworks/framework.ts'
import { isMissed } from '../judgement/examine-requirement.ts'
import type { Subject } from '../subject/subject.ts'
import { settle } from './settle.ts'

/** The nearest policy that meets a requirement, if its conditions can give it; otherwise the same policy. */
export function repair({ conditions }: Requirement, subject: Subject): AccountSecurityPolicy {
  const repaired = conditions.reduce((policy, condition) => {
    const misses = condition.repair !== undefined && isMissed(condition.examine({ ...subject, policy }))
    return misses ? condition.repair(policy) : policy
  }, subject.policy)
  return repaired === subject.policy ? repaired : settle(repaired)
}
