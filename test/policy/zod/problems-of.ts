import { isRempartError, type PolicyProblem } from '../../../src/index.ts'
import { parseAccountSecurityPolicy } from '../../../src/policy/zod/index.ts'

/** The problems that a value is refused for; empty when it is a policy. Anything thrown but `invalid_policy` fails. */
export function problemsOf(parse: () => unknown): readonly PolicyProblem[] {
  try {
    parse()
    return []
  } catch (error) {
    if (isRempartError(error) && error.code === 'invalid_policy') return error.details.problems
    throw error
  }
}

/** The same as lines `path kind`. */
export function namesOf(json: unknown): readonly string[] {
  return problemsOf(() => parseAccountSecurityPolicy(json)).map(({ path, kind }) => `${path} ${kind}`)
}
