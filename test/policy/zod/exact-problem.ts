import { servicePublic, type PolicyProblem } from '../../../src/index.ts'
import { parseAccountSecurityPolicy } from '../../../src/policy/zod/index.ts'
import { problemsOf } from './problems-of.ts'

/** What is changed of a preset, and the whole of every problem that it is then refused for. */
export type Row = readonly [changes: object, problems: readonly PolicyProblem[]]

type Builder = (
  path: string,
  received: string,
  expected: string,
  expectation: PolicyProblem['expectation']
) => PolicyProblem

export function problem(kind: PolicyProblem['kind']): Builder {
  return (path, received, expected, expectation) => ({ path, kind, expected, expectation, received })
}

export function unknownKey(path: string, received: string): PolicyProblem {
  return problem('unknown_key')(path, received, 'no such key', { code: 'no_such_key' })
}

export function withPassword(changes: object): object {
  return { password: { ...servicePublic.password, ...changes } }
}

export function withAlternative(changes: object): object {
  return withPassword({ alternatives: [{ minimumCharacters: 8, classes: ['upper'], ...changes }] })
}

/** The problems of a preset with these changes. */
export function problemsWith(changes: object): readonly PolicyProblem[] {
  return problemsOf(() => parseAccountSecurityPolicy({ ...servicePublic, ...changes }))
}
