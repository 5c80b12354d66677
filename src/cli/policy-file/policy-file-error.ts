import type { PolicyProblem } from '../../rempart-error.ts'
import { findPlacesIn, type TextPlace } from './place-in-json.ts'

/** A problem of a policy file and its position. */
export type LocatedProblem = PolicyProblem & TextPlace

/** An invalid policy file: its first hundred problems with their positions, and their number. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError'
  readonly path: string
  readonly problems: readonly LocatedProblem[]
  readonly count: number

  constructor(path: string, text: string, problems: readonly PolicyProblem[], count: number) {
    super('invalid_policy')
    this.path = path
    this.count = count
    const { placeOf, faultPlace } = findPlacesIn(text)
    this.problems = problems
      .map((problem) => ({ ...problem, ...(problem.kind === 'not_json' ? faultPlace() : placeOf(problem.path)) }))
      .toSorted((one, other) => one.line - other.line || one.column - other.column)
  }
}
