import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/compliance/conditions/condition.ts'
import { frameworks } from '../../src/compliance/index.ts'
import { examineRequirement } from '../../src/compliance/judgement/examine-requirement.ts'
import type { Subject } from '../../src/compliance/subject/subject.ts'
import { complete, edgesOf } from './edges.ts'

const subject: Subject = { policy: complete, facts: {}, unstated: [] }

const rows = Object.values(frameworks).flatMap(({ name, requirements }) =>
  requirements.flatMap(({ appliesTo: _appliesTo, ...requirement }) =>
    requirement.conditions.map((condition, index) => ({
      title: `${name} ${requirement.id} (${requirement.levels?.[0] ?? 'any level'}) ${condition.paths.join(', ')} ${index}`,
      requirement,
      condition,
      edges: edgesOf(condition)
    }))
  )
)

/** All that a requirement asks, at its bounds. */
function meetAll(conditions: readonly Condition[]): Subject {
  return conditions.reduce(
    (met, condition) => (edgesOf(condition) ?? []).slice(0, 1).reduce((next, edge) => edge.meet(next), met),
    subject
  )
}

describe('each requirement at its bounds, made of what it says it expects', () => {
  it.each(rows.filter(({ edges }) => edges !== undefined))('$title', ({ requirement, edges = [], condition }) => {
    const base = meetAll(requirement.conditions)
    for (const { meet, miss } of edges) {
      expect(condition.examine(meet(base)).status).toBe('met')
      const worse = miss(base)
      const { status } = condition.examine(worse)
      expect(status).not.toBe('met')
      // A part that a policy need not have is to verify without it, or nothing is asked.
      if (condition.expected['present'] === true) continue
      expect(['not_met', 'partly']).toContain(status)
      expect(['not_met', 'partly']).toContain(examineRequirement(requirement, worse).status)
    }
  })

  it('knows every condition: those without a number or value stand in the matrix', () => {
    const others = new Set(rows.filter(({ edges }) => edges === undefined).map(({ requirement }) => requirement.id))
    expect([...others].toSorted()).toEqual([
      '11.4.2',
      '2022-100/43',
      '2022-100/case-1',
      '2022-100/case-2',
      '2022-100/case-3',
      '3.1.1.2(5)',
      '3.1.1.2/scheme',
      '6.2.11',
      '6.2.12',
      '6.2.5',
      '8.3.6',
      'R29',
      'R29-',
      'guide-2024/4/storage'
    ])
  })
})
