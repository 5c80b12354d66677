import type { Topic } from '../frameworks/framework.ts'
import type { Conflict, Finding } from './audit-report.ts'

const TOPICS: readonly Topic[] = ['rotation', 'lock', 'composition', 'reset', 'history']

/** The topics covered by two or more frameworks of an audit, each with the requirements that apply to the policy. */
export function findConflicts(findings: readonly Finding[]): readonly Conflict[] {
  return TOPICS.flatMap((topic) => {
    const positions = findings
      .filter((finding) => finding.topic === topic && finding.status !== 'not_applicable')
      .map(({ framework, requirement, expected, status, message }) => ({
        framework,
        requirement,
        expected,
        status,
        message
      }))
    return new Set(positions.map(({ framework }) => framework)).size > 1 ? [{ topic, positions }] : []
  })
}
