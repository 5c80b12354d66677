import { minimumMemoryKib } from '../../argon2/argon2-parameters.ts'
import type { PolicyProblem } from '../../rempart-error.ts'
import { contradictCookies } from './contradict-cookies.ts'
import { atMost, contradiction, lessThan } from './contradiction.ts'
import { contradictRenewal, contradictRetention, contradictService, contradictSessions } from './contradict-times.ts'
import { asArray, asNumber, asRecord } from './json-values.ts'

/**
 * What no password or no hash could satisfy although each value alone is possible. Reads any JSON value, so that
 * contradictions are named together with faults of form; where a number is missing the comparison says nothing.
 */
export function findContradictions(json: unknown): readonly PolicyProblem[] {
  const { password, hashing, throttling, renewal, sessions, retention, service, cookies } = asRecord(json)
  const { alternatives, maximumCharacters, maximumBytes } = asRecord(password)
  const limits = { maximumCharacters: asNumber(maximumCharacters), maximumBytes: asNumber(maximumBytes) }
  return [
    ...asArray(alternatives).flatMap((alternative, index) => contradictAlternative(alternative, index, limits)),
    ...contradictHashing(hashing),
    ...contradictThrottling(throttling),
    ...contradictRenewal(renewal),
    ...contradictSessions(sessions),
    ...contradictRetention(retention),
    ...contradictService(service),
    ...contradictCookies(cookies)
  ]
}

function contradictAlternative(
  alternative: unknown,
  index: number,
  { maximumCharacters, maximumBytes }: { readonly maximumCharacters: number; readonly maximumBytes: number }
): readonly PolicyProblem[] {
  const path = `$.password.alternatives[${index}]`
  const fields = asRecord(alternative)
  const minimumCharacters = asNumber(fields['minimumCharacters'])
  const minimumClasses = asNumber(fields['minimumClasses'])
  const classes = asArray(fields['classes'])
  const required = Number.isNaN(minimumClasses) ? classes.length : minimumClasses
  const problems: PolicyProblem[] = []
  if (minimumCharacters > maximumCharacters) {
    problems.push(contradiction(`${path}.minimumCharacters`, atMost('maximumCharacters', maximumCharacters)))
  }
  if (minimumCharacters > maximumBytes) {
    problems.push(contradiction(`${path}.minimumCharacters`, atMost('maximumBytes', maximumBytes)))
  }
  if (new Set(classes).size < classes.length) {
    problems.push(contradiction(`${path}.classes`, { code: 'each_once' }, 'array'))
  }
  if (minimumClasses > classes.length) {
    problems.push(contradiction(`${path}.minimumClasses`, atMost('the number of classes', classes.length)))
  }
  if (required > Math.min(maximumCharacters, maximumBytes)) {
    problems.push(contradiction(`${path}.classes`, { code: 'classes_fit' }, 'array'))
  }
  return problems
}

function contradictHashing(hashing: unknown): readonly PolicyProblem[] {
  const { memoryKib, lanes } = asRecord(hashing)
  const least = minimumMemoryKib(asNumber(lanes))
  if (!(asNumber(memoryKib) < least)) return []
  return [contradiction('$.hashing.memoryKib', { code: 'at_least', bound: least, of: '8 times lanes' })]
}

/** A wait that is never reached, and one that is longer than the longest. */
function contradictThrottling(throttling: unknown): readonly PolicyProblem[] {
  const { delay, maximumFailuresPerDay } = asRecord(throttling)
  const { afterFailures, firstSeconds, maximumSeconds } = asRecord(delay)
  const path = '$.throttling.delay'
  return [
    ...(asNumber(afterFailures) >= asNumber(maximumFailuresPerDay)
      ? [contradiction(`${path}.afterFailures`, lessThan('maximumFailuresPerDay', asNumber(maximumFailuresPerDay)))]
      : []),
    ...(asNumber(firstSeconds) > asNumber(maximumSeconds)
      ? [contradiction(`${path}.firstSeconds`, atMost('maximumSeconds', asNumber(maximumSeconds)))]
      : [])
  ]
}
