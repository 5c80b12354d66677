import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { placesAt, withoutValue, withValue, type Place } from '../subject/policy-path.ts'
import { isUnstated, type Subject } from '../subject/subject.ts'
import { withSection } from './sections.ts'
import { worstOf, type Condition, type Examination, type FindingStatus } from './condition.ts'

/** Limits of a number, and the status if it is absent. */
export interface NumberLimits {
  readonly minimum?: number
  readonly maximum?: number
  /** Above `maximum` and up to this value it is partly met: the text allows it with reasons. */
  readonly tolerated?: number
  /** Default `not_met`. */
  readonly absent?: FindingStatus
}

/** A number within limits, at every place of the path. `null` means without end (a lock that somebody must release). */
export function within(path: string, { minimum, maximum, tolerated, absent = 'not_met' }: NumberLimits): Condition {
  const statusOf = ({ value }: Place): FindingStatus => {
    const number = value === null ? Number.POSITIVE_INFINITY : Number(value)
    if (!(number >= (minimum ?? -Infinity))) return 'not_met'
    if (number <= (maximum ?? Infinity)) return 'met'
    return tolerated !== undefined && number <= tolerated ? 'partly' : 'not_met'
  }
  const nearest = (value: unknown): number => {
    const number = value === null ? Number.POSITIVE_INFINITY : Number(value)
    return number > (maximum ?? Infinity) ? (maximum ?? 0) : Math.max(number, minimum ?? number)
  }
  return {
    paths: [path],
    expected: { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) },
    examine: (subject) => examineEach(path, subject, absent, statusOf),
    repair: (policy) => {
      const places = placesAt(policy, path)
      if (places.length === 0 && absent === 'not_met' && !path.includes('[*]')) {
        return withSection(policy, path, maximum ?? minimum ?? 0)
      }
      return places.reduce(
        (repaired, place) =>
          statusOf(place) === 'met' ? repaired : withValue(repaired, place.path, nearest(place.value)),
        policy
      )
    }
  }
}

/** Exactly this value. */
export function equals(path: string, value: boolean | string | null, absent: FindingStatus = 'not_met'): Condition {
  return {
    paths: [path],
    expected: { value },
    examine: (subject) => examineEach(path, subject, absent, (place) => (place.value === value ? 'met' : 'not_met')),
    repair: (policy) =>
      absent === 'not_met' ? withSection(policy, path, value) : assignWhereThere(policy, path, value)
  }
}

/** No value at the path. */
export function isAbsent(path: string): Condition {
  return {
    paths: [path],
    expected: { absent: true },
    examine: (subject) => examineEach(path, subject, 'met', () => 'not_met'),
    repair: (policy) => placesAt(policy, path).reduce((left, place) => withoutValue(left, place.path), policy)
  }
}

/** Any value at the path. */
export function isPresent(path: string, absent: FindingStatus = 'to_verify'): Condition {
  return {
    paths: [path],
    expected: { present: true },
    examine: (subject) => examineEach(path, subject, absent, () => 'met'),
    repair: (policy) =>
      absent === 'not_met' && placesAt(policy, path).length === 0 ? withSection(policy, path) : policy
  }
}

function assignWhereThere(policy: AccountSecurityPolicy, path: string, value: unknown): AccountSecurityPolicy {
  return placesAt(policy, path).reduce((repaired, place) => withValue(repaired, place.path, value), policy)
}

/** The worst result of the places of a path. */
function examineEach(
  path: string,
  subject: Subject,
  absent: FindingStatus,
  statusOf: (place: Place) => FindingStatus
): Examination {
  if (isUnstated(path, subject)) return { status: 'to_verify', path, found: { unstated: true } }
  const examined = placesAt(subject.policy, path).map((place): Examination => {
    const plain = typeof place.value === 'object' && place.value !== null ? { present: true } : { value: place.value }
    return { status: statusOf(place), path: place.path, found: plain }
  })
  return worstOf(examined) ?? { status: absent, path, found: { absent: true } }
}
