import type { Topic } from '../frameworks/framework.ts'
import type { Conflict, Finding } from './audit-report.ts'

const TOPICS: readonly Topic[] = ['rotation', 'lock', 'composition', 'reset', 'history']

/** The topics on which two frameworks of an audit speak, each with what they ask for where it applies to the policy. */
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
