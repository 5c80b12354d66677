import type { Condition } from '../../src/compliance/conditions/condition.ts'
import { withoutValue, withValue } from '../../src/compliance/subject/policy-path.ts'
import type { Subject } from '../../src/compliance/subject/subject.ts'
import { servicePublic, type AccountSecurityPolicy } from '../../src/index.ts'

/** A policy that has every part, so that each condition finds what it looks at; breaches are found and only warned of. */
export const complete: AccountSecurityPolicy = {
  ...servicePublic,
  password: { ...servicePublic.password, blocklist: { commonPasswords: false, values: [], serviceNames: [] } },
  throttling: { maximumFailuresPerDay: 26, lock: { afterConsecutiveFailures: 11, minutes: 60 } },
  breach: { onFound: 'warn', minimumOccurrences: 1, whenUnavailable: 'refuse', atSignIn: true },
  history: { rememberedPasswords: 12, days: 3_000 },
  renewal: { groups: { administrators: { maximumAgeDays: 500, warnDays: 10 } } },
  sessions: { idleMinutes: 10, maximumHours: 10 },
  retention: { eventsDays: 300, inactiveAccountDays: 80, noticeDays: [30] }
}

/** A subject that meets a condition at its bound, and one that misses it by one step. */
export interface Edge {
  readonly meet: (subject: Subject) => Subject
  readonly miss: (subject: Subject) => Subject
}

/** The edges of a condition, made of what it says that it expects; undefined where it says it in no number or value. */
export function edgesOf({ paths: [path = ''], expected }: Condition): readonly Edge[] | undefined {
  const place = path.replace('alternatives[*]', 'alternatives[0]').replace('groups[*]', 'groups.administrators')
  const { minimum, maximum, value } = expected
  const set =
    (next: unknown) =>
    (subject: Subject): Subject =>
      put(subject, place, next)
  const edges: Edge[] = []
  if (typeof minimum === 'number' && !path.includes('serviceNames'))
    edges.push({ meet: set(minimum), miss: set(minimum - 1) })
  if (typeof maximum === 'number') edges.push({ meet: set(maximum), miss: set(maximum + 1) })
  if (value !== undefined)
    edges.push({ meet: set(value), miss: set(value === null ? 60 : value === 'refuse' ? 'accept' : value !== true) })
  if (expected['absent'] === true) {
    edges.push({ meet: clear(place), miss: set({ maximumAgeDays: 365, warnDays: 10 }) })
  }
  if (expected['present'] === true) edges.push({ meet: set(sampleAt(place)), miss: clear(place) })
  return edges.length === 0 ? undefined : edges
}

function put(subject: Subject, place: string, value: unknown): Subject {
  if (place.startsWith('facts.'))
    return { ...subject, facts: { ...subject.facts, [place.slice('facts.'.length)]: value } }
  return { ...subject, policy: withValue(subject.policy, place, value) }
}

function clear(place: string) {
  return (subject: Subject): Subject => ({ ...subject, policy: withoutValue(subject.policy, place.replace('[*]', '')) })
}

const samples: Readonly<Record<string, unknown>> = {
  '$.temporaryPasswords': { hours: 24 },
  '$.history': { rememberedPasswords: 5 },
  '$.password.personalData': { refusedShare: 0.5 },
  '$.throttling.lock': { afterConsecutiveFailures: 10, minutes: 30 },
  '$.renewal.groups.administrators': { maximumAgeDays: 365, warnDays: 30 },
  '$.renewal.groups.administrators.warnDays': 30,
  '$.renewal.groups.everyone': { maximumAgeDays: 365, warnDays: 30 },
  '$.retention.noticeDays[*]': undefined
}

function sampleAt(place: string): unknown {
  return samples[place]
}
