import { noComposition } from '../conditions/composition.ts'
import { declared } from '../conditions/fact.ts'
import { equals, isAbsent, isPresent, within } from '../conditions/field.ts'
import {
  breachFailsClosed,
  refusesBreachedPasswords,
  refusesContextWords,
  refusesKnownPasswords
} from '../conditions/known-passwords.ts'
import { maximumCharacters, minimumCharacters } from '../conditions/length.ts'
import { asvsHashCost } from '../conditions/stored-hash.ts'
import type { Condition } from '../conditions/condition.ts'
import { requirementsOf, type Framework, type Requirement } from './framework.ts'

const clause = requirementsOf(
  {
    title: 'OWASP Application Security Verification Standard 5.0.0',
    url: 'https://github.com/OWASP/ASVS/tree/v5.0.0_release/5.0/en'
  },
  'primary',
  (id) => id
)

const LEVELS = ['1', '2', '3'] as const

/** A requirement of a level and those above. */
function from(
  level: 1 | 2 | 3,
  id: string,
  conditions: readonly Condition[] = [],
  more: Partial<Requirement> = {}
): Requirement {
  return clause(id, 'must', conditions, { ...more, levels: LEVELS.slice(level - 1) })
}

const isSaid = { minimum: 1, absent: 'to_verify' } as const

/** OWASP ASVS 5.0.0, levels 1 to 3: its requirements on passwords, their storage, recovery, sessions and logs. */
export const asvs: Framework = {
  name: 'asvs',
  title: 'OWASP ASVS 5.0.0',
  levels: LEVELS,
  requirements: [
    from(1, '3.3.1'),
    from(2, '3.3.2'),
    from(2, '3.3.4'),
    from(1, '6.1.1'),
    from(2, '6.1.2'),
    from(2, '6.1.3'),
    from(1, '6.2.1', [minimumCharacters(8)]),
    from(1, '6.2.2'),
    from(1, '6.2.3'),
    from(1, '6.2.4', [refusesKnownPasswords]),
    from(1, '6.2.5', [noComposition], { topic: 'composition' }),
    from(1, '6.2.6'),
    from(1, '6.2.7', [declared('pasteBlocked', false)]),
    from(1, '6.2.8'),
    from(2, '6.2.9', maximumCharacters(64)),
    from(2, '6.2.10', [isAbsent('$.renewal.groups[*]')], { topic: 'rotation' }),
    from(2, '6.2.11', [refusesContextWords]),
    from(2, '6.2.12', [refusesBreachedPasswords]),
    from(1, '6.3.1', [within('$.throttling.maximumFailuresPerDay', { minimum: 1 })], { topic: 'lock' }),
    from(1, '6.3.2'),
    from(2, '6.3.3', [declared('anotherFactor', true)]),
    from(2, '6.3.4'),
    from(3, '6.3.5'),
    from(3, '6.3.6'),
    from(3, '6.3.7'),
    from(3, '6.3.8'),
    from(1, '6.4.1', [isPresent('$.temporaryPasswords', 'not_applicable')]),
    from(1, '6.4.2'),
    from(2, '6.4.3'),
    from(2, '6.4.4'),
    from(3, '6.4.5', [isPresent('$.renewal.groups[*].warnDays', 'not_applicable')]),
    from(3, '6.4.6'),
    from(2, '6.5.1'),
    from(2, '6.5.2'),
    from(2, '6.5.3'),
    from(2, '6.5.4'),
    // A reset link is not out-of-band authentication, so it is shown beside the ten minutes but not judged by them.
    from(2, '6.5.5', [], { topic: 'reset' }),
    from(2, '6.6.2'),
    from(2, '6.6.3', [within('$.recovery.maximumRequestsPerDay', isSaid)]),
    from(2, '7.1.1'),
    from(2, '7.1.2'),
    from(1, '7.2.3'),
    from(1, '7.2.4'),
    from(2, '7.3.1', [within('$.sessions.idleMinutes', isSaid)]),
    from(2, '7.3.2', [within('$.sessions.maximumHours', isSaid)]),
    from(1, '7.4.1'),
    from(1, '7.4.2'),
    from(2, '7.4.3', [equals('$.recovery.endsOtherSessions', true, 'to_verify')]),
    from(2, '7.4.5'),
    from(2, '7.5.1'),
    from(2, '7.5.2'),
    from(2, '11.4.2', [asvsHashCost]),
    from(1, '14.2.1'),
    from(1, '14.3.1'),
    from(2, '14.3.2'),
    from(2, '16.1.1', [within('$.retention.eventsDays', isSaid)]),
    from(2, '16.2.5'),
    from(2, '16.3.1'),
    from(2, '16.3.3'),
    from(2, '16.4.1'),
    from(2, '16.5.3', [breachFailsClosed])
  ]
}
