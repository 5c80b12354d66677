import { test } from '@fast-check/vitest'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditPolicy, proposePatch, type FrameworkName } from '../../src/compliance/index.ts'
import { applyPatch } from '../../src/compliance/fix/json-patch.ts'
import { servicePublic, type AccountSecurityPolicy, type CharacterClass } from '../../src/index.ts'
import { parseAccountSecurityPolicy } from '../../src/policy/zod/index.ts'
import { anyPolicy } from '../arbitraries/policy.ts'

const names: readonly FrameworkName[] = ['cnil', 'anssi', 'nist', 'asvs', 'pci', 'eu-2024-2690']
const choice = fc.record({
  frameworks: fc.subarray([...names], { minLength: 1 }),
  level: fc.constantFrom<readonly string[]>([], ['2', 'aal2', 'high-to-very-high'])
})

const missedIn = (policy: AccountSecurityPolicy, frameworks: readonly FrameworkName[], level: readonly string[]) => {
  const known = level.filter((name) => frameworks.some((each) => levels[each]?.includes(name) === true))
  return auditPolicy(policy, { frameworks, level: known }).findings.filter(
    ({ status }) => status === 'not_met' || status === 'partly'
  )
}

const levels: Readonly<Partial<Record<FrameworkName, readonly string[]>>> = {
  anssi: ['high-to-very-high'],
  nist: ['aal2'],
  asvs: ['2']
}

/** Requirements that ask for opposite things of one field. */
const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  rotation: ['pci 8.3.9', 'eu-2024-2690 11.6.2(c)'],
  noRotation: ['cnil 2022-100/54', 'anssi R24', 'nist 3.1.1.2(6)', 'asvs 6.2.10'],
  composition: ['pci 8.3.6'],
  noComposition: ['nist 3.1.1.2(5)', 'asvs 6.2.5']
}

function sideOf(name: string): string | undefined {
  return Object.keys(OPPOSITES).find((side) => OPPOSITES[side]?.includes(name) === true)
}

describe('the patch that is proposed', () => {
  test.prop([anyPolicy, choice], { numRuns: 1_000 })(
    'meets all that is chosen, is the smallest, and is a policy; or the contradiction is one',
    (policy, { frameworks, level }) => {
      const known = level.filter((name) => frameworks.some((each) => levels[each]?.includes(name) === true))
      const fix = proposePatch(policy, { frameworks, level: known })
      if (!fix.possible) {
        expect(fix.contradictions.length).toBeGreaterThan(0)
        for (const { between } of fix.contradictions) {
          const sides = between.map(({ framework, requirement }) => sideOf(`${framework} ${requirement}`))
          expect([
            ['rotation', 'noRotation'],
            ['composition', 'noComposition']
          ]).toContainEqual(
            sides.toSorted((one = '', other = '') => (other.startsWith('no') ? -1 : one.startsWith('no') ? 1 : 0))
          )
        }
        return
      }
      expect(applyPatch(policy, fix.patch)).toEqual(fix.policy)
      expect(parseAccountSecurityPolicy(fix.policy)).toEqual(fix.policy)
      const left = missedIn(fix.policy, frameworks, level).map(({ framework, requirement }) => ({
        framework,
        requirement
      }))
      expect(left).toEqual(fix.remaining.map(({ framework, requirement }) => ({ framework, requirement })))
      // Only words that the service alone knows, and a second factor, remain.
      for (const { requirement } of fix.remaining) expect(['6.2.11', '6.3.3', '2.2.1']).toContain(requirement)
    }
  )

  it('is empty where nothing is missed', () => {
    expect(proposePatch(servicePublic, { frameworks: ['cnil'] })).toMatchObject({
      possible: true,
      patch: [],
      remaining: []
    })
  })

  it('leaves out what another change makes needless', () => {
    const open: AccountSecurityPolicy = { ...servicePublic, throttling: { maximumFailuresPerDay: 1_000 } }
    const fix = proposePatch(open, { frameworks: ['cnil', 'pci'], level: [] })
    expect(fix.possible).toBe(false)
    const locked = proposePatch(open, { frameworks: ['cnil'] })
    expect(locked).toMatchObject({
      possible: true,
      patch: [{ op: 'replace', path: '/throttling/maximumFailuresPerDay', value: 25 }]
    })
  })
})

const CLASSES: readonly (readonly CharacterClass[])[] = [
  [],
  ['digit'],
  ['lower', 'digit'],
  ['upper', 'lower', 'digit', 'symbol']
]
const RENEWALS: readonly Pick<AccountSecurityPolicy, 'renewal'>[] = [
  {},
  { renewal: { groups: { administrators: { maximumAgeDays: 365, warnDays: 30 } } } },
  { renewal: { groups: { everyone: { maximumAgeDays: 90, warnDays: 14 } } } },
  { renewal: { groups: { everyone: { maximumAgeDays: 365, warnDays: 14 } } } }
]

/** Every policy of a small grid over the fields that frameworks contradict each other about. */
function* grid(): Generator<AccountSecurityPolicy> {
  const { renewal: _renewal, ...base } = servicePublic
  for (const classes of CLASSES) {
    for (const renewal of RENEWALS) {
      for (const minimumCharacters of [8, 12, 15, 17]) {
        yield { ...base, ...renewal, password: { ...base.password, alternatives: [{ minimumCharacters, classes }] } }
      }
    }
  }
}

describe('the contradictions that are named are real', () => {
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const))

  it.each(pairs)('%s and %s, by exhaustive search', (one, other) => {
    const fix = proposePatch(servicePublic, { frameworks: [one, other], level: [] })
    if (fix.possible) return
    for (const { between } of fix.contradictions) {
      const both = [...grid()].filter((policy) => {
        const { findings } = auditPolicy(policy, { frameworks: [one, other] })
        return between.every(({ framework, requirement }) =>
          findings.some(
            (each) => each.framework === framework && each.requirement === requirement && each.status !== 'not_met'
          )
        )
      })
      expect(both).toEqual([])
    }
  })
})
