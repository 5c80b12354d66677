import type { Texts } from '../texts/texts.ts'
import type { LocatedProblem, PolicyFileError } from './policy-file-error.ts'

/** Text output shows the first twenty; JSON has all that the error holds. */
const MAXIMUM_LINES = 20

/** The problems of a policy file: lines for people, data with sentences for programs. */
export interface DescribedProblems {
  readonly message: string
  readonly problems: readonly (LocatedProblem & { readonly message: string })[]
  readonly count: number
}

export function describeProblems({ path, problems, count }: PolicyFileError, { policy }: Texts): DescribedProblems {
  const said = problems.map((problem) => ({ ...problem, message: policy.problem(problem) }))
  const lines = said
    .slice(0, MAXIMUM_LINES)
    .map(({ line, column, path: place, message }) => `  ${line}:${column}  ${place}  ${message}`)
  if (count > lines.length) lines.push(`  ${policy.more(count - lines.length)}`)
  return { message: [policy.invalid(path), ...lines].join('\n'), problems: said, count }
}
