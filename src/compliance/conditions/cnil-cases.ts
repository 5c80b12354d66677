import type { AccountSecurityPolicy, PasswordAlternative } from '../../policy/account-security-policy.ts'
import { withValue } from '../subject/policy-path.ts'
import type { Subject } from '../subject/subject.ts'
import { charactersFor, CNIL_BITS, entropyBits, isExampleOfCase2, reaches, type CnilCase } from './cnil-entropy.ts'
import { accessRestriction, restrictionsOf } from './cnil-restriction.ts'
import { mapForms } from './composition.ts'
import { within } from './field.ts'
import { worstOf, type Condition, type Examination } from './condition.ts'

const PATH = '$.password.alternatives[*]'

/**
 * The case of délibération 2022-100 by which a policy is judged: 3 if the password unlocks a device that blocks after
 * three failures; 1 if every form is strong enough alone; 2 if access is restricted; otherwise 1, which it then misses.
 */
export function cnilCaseOf(subject: Subject): CnilCase {
  if (isHeldDevice(subject)) return 3
  return !isStrongAlone(subject) && restrictionsOf(subject).length > 0 ? 2 : 1
}

/** A device held by the user that blocks permanently after at most three failures. */
export function isHeldDevice({ facts: { device } }: Subject): boolean {
  return device !== undefined && device.blocksAfterFailures <= 3
}

/** Whether every form of a password reaches the 80 bits of case 1. */
export function isStrongAlone({ policy, facts }: Subject): boolean {
  return policy.password.alternatives.every((form) => reaches(form, CNIL_BITS[1], facts.symbols))
}

/** Every form of a password has the entropy that a case requires. */
export function entropyOfCase(number: CnilCase): Condition {
  const bits = CNIL_BITS[number]
  return {
    paths: [PATH],
    expected: number === 2 ? { bits, or: { minimumCharacters: 8, minimumClasses: 3 } } : { bits },
    examine: ({ policy, facts }) => {
      const examined = policy.password.alternatives.map((form, index): Examination => ({
        status: reaches(form, bits, facts.symbols) ? 'met' : 'not_met',
        path: `$.password.alternatives[${index}]`,
        found: describe(form, number, facts.symbols)
      }))
      return worstOf(examined) ?? { status: 'not_met', path: PATH, found: { absent: true } }
    },
    repair: number === 1 ? strengthenOrRestrict : (policy) => strengthen(policy, bits)
  }
}

function describe(form: PasswordAlternative, number: CnilCase, symbols?: number): Readonly<Record<string, unknown>> {
  const bits = entropyBits(form, symbols)
  const byExample = number === 2 && Math.round(bits) < CNIL_BITS[2] && isExampleOfCase2(form)
  return {
    bits: Math.round(bits),
    exactBits: Math.round(100 * bits) / 100,
    ...(byExample ? { officialExample: true } : {})
  }
}

/** CNIL fined eight-character passwords without another measure in SAN-2022-018. */
export const moreThanEightOrRestricted: Condition = {
  ...within('$.password.alternatives[*].minimumCharacters', { minimum: 9 }),
  examine: (subject) => {
    const byLength = within('$.password.alternatives[*].minimumCharacters', { minimum: 9 }).examine(subject)
    return byLength.status === 'not_met' ? { ...byLength, ...accessRestriction.examine(subject) } : byLength
  },
  repair: (policy) =>
    policy.password.alternatives.every(({ minimumCharacters }) => minimumCharacters > 8)
      ? policy
      : (accessRestriction.repair?.(policy) ?? policy)
}

/** Case 1, or case 2 with a limit on attempts: whichever changes fewer values; if equal, the limit. */
function strengthenOrRestrict(policy: AccountSecurityPolicy): AccountSecurityPolicy {
  const weakAt = (bits: number): number => policy.password.alternatives.filter((form) => !reaches(form, bits)).length
  if (weakAt(CNIL_BITS[1]) < 1 + weakAt(CNIL_BITS[2])) return strengthen(policy, CNIL_BITS[1])
  return strengthen(withValue(policy, '$.throttling.maximumFailuresPerDay', 25), CNIL_BITS[2])
}

function strengthen(policy: AccountSecurityPolicy, bits: number): AccountSecurityPolicy {
  return mapForms(policy, (form) => ({ ...form, minimumCharacters: charactersFor(form, bits) }))
}
