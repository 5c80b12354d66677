import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/compliance/conditions/condition.ts'
import { frameworks } from '../../src/compliance/index.ts'
import { examineRequirement } from '../../src/compliance/judgement/examine-requirement.ts'
import { sentenceOf } from '../../src/compliance/sentences/sentences.ts'
import type { Subject } from '../../src/compliance/subject/subject.ts'
import { complete, edgesOf } from './edges.ts'
import { furtherEdgesOf } from './further-edges.ts'

const subject: Subject = { policy: complete, facts: {}, unstated: [] }

const rows = Object.values(frameworks).flatMap(({ name, requirements }) =>
  requirements.flatMap(({ appliesTo: _appliesTo, ...requirement }) =>
    requirement.conditions.map((condition, index) => ({
      title: `${name} ${requirement.id} (${requirement.levels?.[0] ?? 'any level'}) ${condition.paths.join(', ')} ${index}`,
      requirement,
      condition,
      edges: edgesOf(condition) ?? furtherEdgesOf(condition)
    }))
  )
)

/** All that a requirement asks, at its bounds. */
function meetAll(conditions: readonly Condition[]): Subject {
  return conditions.reduce(
    (met, condition) =>
      (edgesOf(condition) ?? furtherEdgesOf(condition)).slice(0, 1).reduce((next, edge) => edge.meet(next), met),
    subject
  )
}

describe('each requirement at its bounds, made of what it says it expects', () => {
  it.each(rows)('$title', ({ requirement, edges, condition }) => {
    expect(edges).not.toEqual([])
    const base = meetAll(requirement.conditions)
    for (const { meet, miss } of edges) {
      const bound = meet(base)
      expect(condition.examine(bound).status).toBe('met')
      expect(examineRequirement(requirement, bound).status).toBe('met')
      const worse = miss(base)
      const { status } = condition.examine(worse)
      expect(status).not.toBe('met')
      // A part that a policy need not have is to verify without it, or nothing is asked.
      if (condition.expected['present'] === true) continue
      // Where neither R29 nor what it admits instead is met, R29 is the one that is missed.
      if (requirement.id === 'R29-') continue
      expect(['not_met', 'partly']).toContain(status)
      expect(['not_met', 'partly']).toContain(examineRequirement(requirement, worse).status)
    }
  })

  it('the other requirements say nothing that a policy could show: each names the evidence to ask for', () => {
    const unshown = Object.values(frameworks).flatMap(({ name, requirements }) =>
      requirements.filter(({ conditions }) => conditions.length === 0).map(({ id }) => ({ name, id }))
    )
    expect(unshown).toHaveLength(69)
    for (const { name, id } of unshown) {
      for (const language of ['fr', 'en'] as const) expect(sentenceOf(name, id, language).evidence).toBeTruthy()
    }
  })
})
