import type { Condition } from '../../src/compliance/conditions/condition.ts'
import { withoutValue, withValue } from '../../src/compliance/subject/policy-path.ts'
import type { Subject } from '../../src/compliance/subject/subject.ts'
import type { Edge } from './edges.ts'

type Change = (subject: Subject) => Subject

const set =
  (path: string, value: unknown): Change =>
  (subject) => ({ ...subject, policy: withValue(subject.policy, path, value) })

const both =
  (...changes: readonly Change[]): Change =>
  (subject) =>
    changes.reduce((changed, change) => change(changed), subject)

const FORM = '$.password.alternatives[0]'
const form = (minimumCharacters: number): Change => set(FORM, { minimumCharacters, classes: [] })

/** The shortest password of any characters that has the bits, and one that is a character shorter. */
function edgesOfBits(condition: Condition): readonly Edge[] {
  const reaches = (length: number, subject: Subject): boolean =>
    condition.examine(form(length)(subject)).status === 'met'
  const shortest = (subject: Subject): number => {
    let length = 1
    while (length < 100 && !reaches(length, subject)) length += 1
    return length
  }
  return [
    {
      meet: (subject) => form(shortest(subject))(subject),
      miss: (subject) => form(shortest(subject) - 1)(subject)
    }
  ]
}

const open: Change = both(set('$.throttling.maximumFailuresPerDay', 100_000), (subject) => ({
  ...subject,
  policy: withoutValue(subject.policy, '$.throttling.lock')
}))
const captcha =
  (value: boolean): Change =>
  (subject) => ({ ...subject, facts: { ...subject.facts, captcha: value } })

/** One way of several is enough, so each is tried with all others open; the delay counts beside the failures of a day. */
function edgesOfRestrictions({ failuresPerDay, lockAfter }: Readonly<Record<string, unknown>>): readonly Edge[] {
  const lock = (afterConsecutiveFailures: number): Change =>
    both(open, set('$.throttling.lock', { afterConsecutiveFailures, minutes: 30 }))
  const perDay = (count: number): Change => both(open, set('$.throttling.maximumFailuresPerDay', count))
  return [
    { meet: perDay(Number(failuresPerDay)), miss: perDay(Number(failuresPerDay) + 1) },
    { meet: lock(Number(lockAfter)), miss: lock(Number(lockAfter) + 1) },
    { meet: both(open, captcha(true)), miss: both(open, captcha(false)) }
  ]
}

const hash =
  (name: unknown): Change =>
  (subject) => ({ ...subject, facts: { ...subject.facts, hashing: { function: name } } as Subject['facts'] })

function edgesOfFunctions(functions: readonly unknown[]): readonly Edge[] {
  return functions.map((name) => ({ meet: hash(name), miss: hash('other') }))
}

function edgesOfClasses(classes: readonly unknown[]): readonly Edge[] {
  const asked = classes.map((name) => (name === 'letter' ? 'lower' : name))
  const miss = asked.length === 0 ? [['digit']] : asked.map((name) => asked.filter((other) => other !== name))
  return miss.map((fewer) => ({ meet: set(`${FORM}.classes`, asked), miss: set(`${FORM}.classes`, fewer) }))
}

function edgesOfMemory(memoryByPasses: object): readonly Edge[] {
  return Object.entries(memoryByPasses).map(([passes, memoryKib]: [string, unknown]) => {
    const cost = (memory: number): Change =>
      both(set('$.hashing.passes', Number(passes)), set('$.hashing.memoryKib', memory))
    return { meet: cost(Number(memoryKib)), miss: cost(Number(memoryKib) - 1) }
  })
}

const names = (count: number): Change =>
  set(
    '$.password.blocklist.serviceNames',
    Array.from({ length: count }, (_, index) => `name ${index}`)
  )

/** The edges of a condition that says what it expects in another way than by one number or value. */
export function furtherEdgesOf(condition: Condition): readonly Edge[] {
  const { bits, oneOf, functions, classes, memoryKib, onFound, minimum } = condition.expected
  if (bits !== undefined) return edgesOfBits(condition)
  if (typeof oneOf === 'object' && oneOf !== null) return edgesOfRestrictions({ ...oneOf })
  if (Array.isArray(functions)) return edgesOfFunctions(functions)
  if (Array.isArray(classes)) return edgesOfClasses(classes)
  if (typeof memoryKib === 'object' && memoryKib !== null) return edgesOfMemory(memoryKib)
  if (onFound !== undefined) {
    const meet = both(set('$.breach.onFound', onFound), set('$.breach.whenUnavailable', 'refuse'))
    return [
      { meet, miss: both(meet, set('$.breach.onFound', 'warn')) },
      { meet, miss: both(meet, set('$.breach.whenUnavailable', 'accept')) }
    ]
  }
  return [{ meet: names(Number(minimum)), miss: names(Number(minimum) - 1) }]
}
