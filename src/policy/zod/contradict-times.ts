import type { PolicyProblem } from '../../rempart-error.ts'
import { atMost, contradiction, lessThan } from './contradiction.ts'
import { formatJsonPath } from './json-path.ts'
import { asArray, asNumber, asRecord } from './json-values.ts'
import { policyProblem } from './policy-problem.ts'

/** A warning that is as long as the age. zod skips a group named `__proto__`, which no file may hold. */
export function contradictRenewal(renewal: unknown): readonly PolicyProblem[] {
  return Object.entries(asRecord(asRecord(renewal)['groups'])).flatMap(([name, group]) => {
    const path = ['renewal', 'groups', name]
    if (name === '__proto__')
      return [policyProblem(formatJsonPath(path), 'unknown_key', { code: 'no_such_key' }, 'object')]
    const { maximumAgeDays, warnDays } = asRecord(group)
    return asNumber(warnDays) >= asNumber(maximumAgeDays)
      ? [contradiction(formatJsonPath([...path, 'warnDays']), lessThan('maximumAgeDays', asNumber(maximumAgeDays)))]
      : []
  })
}

export function contradictSessions(sessions: unknown): readonly PolicyProblem[] {
  const { idleMinutes, maximumHours } = asRecord(sessions)
  const most = 60 * asNumber(maximumHours)
  return asNumber(idleMinutes) > most
    ? [contradiction('$.sessions.idleMinutes', atMost('60 times maximumHours', most))]
    : []
}

/** Notices of an erasure that never comes, that come before the account is inactive, or in another order. */
export function contradictRetention(retention: unknown): readonly PolicyProblem[] {
  const { inactiveAccountDays, noticeDays } = asRecord(retention)
  const notices = asArray(noticeDays)
  const erased = notices.length > 0 && inactiveAccountDays === undefined
  return [
    ...(erased ? [contradiction('$.retention.inactiveAccountDays', { code: 'type', type: 'integer' }, 'missing')] : []),
    ...notices.flatMap((days, index) => {
      const [of, bound] =
        index === 0
          ? (['inactiveAccountDays', asNumber(inactiveAccountDays)] as const)
          : (['the notice before it', asNumber(notices[index - 1])] as const)
      return asNumber(days) >= bound ? [contradiction(`$.retention.noticeDays[${index}]`, lessThan(of, bound))] : []
    })
  ]
}

/** A day that no calendar has: 30 February. */
export function contradictService(service: unknown): readonly PolicyProblem[] {
  const { updatedOn } = asRecord(service)
  if (typeof updatedOn !== 'string') return []
  const time = Date.parse(`${updatedOn}T00:00:00Z`)
  // What is written in another way is a fault of form.
  if (Number.isNaN(time) || new Date(time).toISOString().startsWith(updatedOn)) return []
  return [contradiction('$.service.updatedOn', { code: 'valid_value' }, 'string')]
}
