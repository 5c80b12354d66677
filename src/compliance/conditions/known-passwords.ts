import { isUnstated, type Subject } from '../subject/subject.ts'
import { withSection } from './sections.ts'
import type { Condition, FindingStatus } from './condition.ts'

const LIST = '$.password.blocklist.commonPasswords'
const BREACH = '$.breach'

/**
 * Well-known passwords are refused: by the list, which is always available, or by the breach check, which is only
 * partly sufficient if passwords are accepted while its source is unavailable.
 */
export const refusesKnownPasswords: Condition = {
  paths: [LIST, BREACH],
  expected: { value: true },
  examine: (subject) => {
    const { password, breach } = subject.policy
    if (password.blocklist?.commonPasswords === true) return { status: 'met', path: LIST, found: { value: true } }
    const status = byBreach(subject)
    if (status === 'not_met' && isUnstated('$.password.blocklist', subject)) {
      return { status: 'to_verify', path: LIST, found: { unstated: true } }
    }
    return breach === undefined || status === 'not_met'
      ? { status, path: LIST, found: { value: false } }
      : { status, path: `${BREACH}.whenUnavailable`, found: { value: breach.whenUnavailable } }
  },
  repair: (policy) => withSection(policy, LIST, true)
}

function byBreach({ policy: { breach } }: Subject): FindingStatus {
  if (breach?.onFound !== 'refuse') return 'not_met'
  return breach.whenUnavailable === 'refuse' ? 'met' : 'partly'
}

/** Passwords known from breaches are refused; accepting them while the source is unavailable is a gap. */
export const refusesBreachedPasswords: Condition = {
  paths: [BREACH],
  expected: { onFound: 'refuse', whenUnavailable: 'refuse' },
  examine: (subject) => {
    const { breach } = subject.policy
    if (isUnstated(BREACH, subject)) return { status: 'to_verify', path: BREACH, found: { unstated: true } }
    if (breach === undefined) return { status: 'not_met', path: BREACH, found: { absent: true } }
    const { onFound, whenUnavailable } = breach
    const path = `${BREACH}.${onFound === 'refuse' ? 'whenUnavailable' : 'onFound'}`
    return { status: byBreach(subject), path, found: { onFound, whenUnavailable } }
  },
  repair: (policy) =>
    withSection(withSection(policy, `${BREACH}.onFound`, 'refuse'), `${BREACH}.whenUnavailable`, 'refuse')
}

/**
 * ASVS 5.0 16.5.3: a password that cannot be checked is not accepted, unless a local list replaces the check (our
 * interpretation).
 */
export const breachFailsClosed: Condition = {
  paths: [`${BREACH}.whenUnavailable`],
  expected: { value: 'refuse' },
  examine: (subject) => {
    const { breach, password } = subject.policy
    const path = `${BREACH}.whenUnavailable`
    if (isUnstated(BREACH, subject)) return { status: 'to_verify', path, found: { unstated: true } }
    if (breach === undefined) return { status: 'not_applicable', path, found: { absent: true } }
    const closed = breach.whenUnavailable === 'refuse' || password.blocklist?.commonPasswords === true
    return { status: closed ? 'met' : 'partly', path, found: { value: breach.whenUnavailable } }
  },
  repair: (policy) =>
    policy.breach === undefined ? policy : withSection(policy, `${BREACH}.whenUnavailable`, 'refuse')
}

/** The service's own words are refused. Only the service knows them, so there is no remedy to print. */
export const refusesContextWords: Condition = {
  paths: ['$.password.blocklist.serviceNames'],
  expected: { minimum: 1 },
  examine: (subject) => {
    const path = '$.password.blocklist.serviceNames'
    if (isUnstated('$.password.blocklist', subject)) return { status: 'to_verify', path, found: { unstated: true } }
    const count = subject.policy.password.blocklist?.serviceNames.length ?? 0
    return { status: count > 0 ? 'met' : 'not_met', path, found: { count } }
  }
}
