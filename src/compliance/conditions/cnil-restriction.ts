import type { DelayPolicy } from '../../policy/account-security-policy.ts'
import { withValue } from '../subject/policy-path.ts'
import { isUnstated, type Subject } from '../subject/subject.ts'
import type { Condition } from './condition.ts'

/** The restrictions of access in délibération 2022-100. */
type Restriction = 'delay' | 'attempts_per_day' | 'lock' | 'captcha'

const PATH = '$.throttling'
const MAXIMUM_FAILURES_PER_DAY = 25

/**
 * The restrictions of access in a policy: at most 25 failures in 24 hours, with or without a growing delay of more than
 * a minute after five; a lock after at most ten that can be released; a captcha. Délibération 2022-100 gives the 25 for
 * the delay only, and no figure for attempts within a time: that they suffice alone is our interpretation.
 */
export function restrictionsOf(subject: Subject): readonly Restriction[] {
  const { facts, policy } = subject
  const { delay, lock, maximumFailuresPerDay } = policy.throttling
  const perDay =
    maximumFailuresPerDay <= MAXIMUM_FAILURES_PER_DAY && !isUnstated(`${PATH}.maximumFailuresPerDay`, subject)
  const opens = lock !== undefined && (lock.minutes !== null || policy.recovery !== undefined)
  const found: Restriction[] = []
  if (delay !== undefined && perDay && isLongEnough(delay)) found.push('delay')
  if (perDay) found.push('attempts_per_day')
  if (opens && lock.afterConsecutiveFailures <= 10) found.push('lock')
  if (facts.captcha === true) found.push('captcha')
  return found
}

/** More than a minute after the fifth failure, and longer after each further one. */
function isLongEnough({ afterFailures, firstSeconds, factor, maximumSeconds }: DelayPolicy): boolean {
  const afterFive = afterFailures > 5 ? 0 : Math.min(firstSeconds * factor ** (5 - afterFailures), maximumSeconds)
  return afterFive > 60 && factor > 1
}

/** Access is restricted in one of the ways of délibération 2022-100. */
export const accessRestriction: Condition = {
  paths: [PATH],
  expected: { oneOf: { failuresPerDay: 25, lockAfter: 10, delaySecondsAfterFive: 61, captcha: true } },
  examine: (subject) => {
    const restrictions = restrictionsOf(subject)
    if (restrictions.length > 0) return { status: 'met', path: PATH, found: { restrictions } }
    const unknown = isUnstated(PATH, subject)
    return { status: unknown ? 'to_verify' : 'not_met', path: PATH, found: { restrictions } }
  },
  repair: (policy) =>
    restrictionsOf({ policy, facts: {}, unstated: [] }).length > 0
      ? policy
      : withValue(policy, `${PATH}.maximumFailuresPerDay`, MAXIMUM_FAILURES_PER_DAY)
}
