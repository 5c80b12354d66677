import type { PolicyProblem } from '../../rempart-error.ts'
import { locateJson } from './locate-json.ts'

/** A fault of a policy file and where it stands. */
export interface LocatedProblem extends PolicyProblem {
  /** From 1. */
  readonly line: number
  /** In characters as an editor counts them (UTF-16 units), from 1. */
  readonly column: number
}

/** A policy file that is no policy: its first hundred problems, each with its place, and how many there are. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError'
  readonly path: string
  readonly problems: readonly LocatedProblem[]
  readonly count: number

  constructor(path: string, text: string, problems: readonly PolicyProblem[], count: number) {
    super('invalid_policy')
    this.path = path
    this.count = count
    const { offsets, faultAt } = locateJson(text)
    this.problems = problems
      .map((problem) => ({ ...problem, at: problem.kind === 'not_json' ? faultAt : offsetOf(problem.path, offsets) }))
      .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
      .map(({ at, ...problem }) => ({ ...problem, ...placeOf(text, at ?? 0) }))
  }
}

/** What is missing stands nowhere: its place is that of what should hold it. */
function offsetOf(path: string, offsets: ReadonlyMap<string, number>): number {
  let known = path
  while (!offsets.has(known) && known !== '$') {
    known = known.replace(/(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$|^.$/u, '')
    if (known === '') return 0
  }
  return offsets.get(known) ?? 0
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
