import { describe, expect, it } from 'vitest'
import { auditPolicy, importSystems, type ImportSystem } from '../../../src/compliance/index.ts'
import { parseAccountSecurityPolicy } from '../../../src/policy/zod/index.ts'
import vectors from '../../vectors/imported-policies.json' with { type: 'json' }
import { imported } from './imported.ts'

const systemOf = (name: string): ImportSystem => importSystems.find((system) => system === name) ?? 'apple'

describe('policies found in public files', () => {
  it.each(vectors)('$system: $name', ({ system, text, form, notCarriedOver, ...others }) => {
    const { policy, facts, unstated, ...rest } = imported(systemOf(system), text)
    expect(parseAccountSecurityPolicy(policy)).toEqual(policy)
    expect(policy.password.alternatives).toEqual([form])
    expect(rest.notCarriedOver).toEqual(notCarriedOver)
    expect(policy.password.maximumCharacters).toBe('maximumCharacters' in others ? others.maximumCharacters : 4_096)
    expect(facts.symbols).toBe('symbols' in others ? others.symbols : undefined)
    const { history, renewal, sessions, throttling } = policy
    expect({ history, renewal, sessions, ...throttling }).toMatchObject('overTime' in others ? others.overTime : {})
    // Nothing is taken for said that the file does not say: no hash, no breach check.
    const { findings } = auditPolicy(policy, { facts, unstated })
    const unsaid = findings.filter(({ path }) => /^\$\.(?:hashing|breach)/u.test(path))
    expect(unsaid.filter(({ status }) => status === 'met')).toEqual([])
  })

  it('are more than twenty, each of a commit, and of every system that has files', () => {
    const pinned = /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[\da-f]{40}\//u
    expect(vectors.filter(({ source }) => !pinned.test(source))).toEqual([])
    const counts = Object.entries(Object.groupBy(vectors, ({ system }) => system))
    expect(counts.map(([system, list = []]) => `${system} ${list.length}`)).toEqual([
      'apple 14',
      'pwquality 8',
      'keycloak 6',
      'secedit 3'
    ])
  })
})
