import { describe, expect, it } from 'vitest'
import { auditPolicy, type FrameworkName } from '../../src/compliance/index.ts'
import { matrixOfForms } from './matrix-forms.ts'
import { matrixOfOurOwn } from './matrix-own.ts'
import { matrixOfTheRest } from './matrix-rest.ts'
import type { MatrixRow } from './matrix-row.ts'

const matrix = [...matrixOfForms, ...matrixOfTheRest, ...matrixOfOurOwn]

function statusOf({ policy, facts = {} }: MatrixRow, name: string): string | undefined {
  const [framework = '', requirement = '', level] = name.split(/[ @]/u)
  const { findings } = auditPolicy(policy, { frameworks: [framework as FrameworkName], level: level ?? [], facts })
  return findings.find((finding) => finding.requirement === requirement)?.status
}

describe('the matrix of twenty policies, and of fifteen of our own', () => {
  it.each(matrix)('$name', (row) => {
    const found = Object.keys(row.expected).map((name) => [name, statusOf(row, name)])
    expect(Object.fromEntries(found)).toEqual(row.expected)
  })

  it.each(matrix.filter(({ case: number }) => number !== undefined))(
    '$name: case $case',
    ({ policy, facts = {}, case: number }) => {
      expect(auditPolicy(policy, { frameworks: ['cnil'], facts }).frameworks.cnil?.case).toBe(number)
    }
  )
})
