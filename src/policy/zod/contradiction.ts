import type { PolicyExpectation, PolicyProblem } from '../../rempart-error.ts'
import { policyProblem } from './policy-problem.ts'

export function atMost(of: string, bound: number): PolicyExpectation {
  return { code: 'at_most', bound, of }
}

export function lessThan(of: string, bound: number): PolicyExpectation {
  return { code: 'less_than', bound, of }
}

export function contradiction(
  path: string,
  expectation: PolicyExpectation,
  received: 'number' | 'array' | 'string' | 'boolean' | 'missing' = 'number'
): PolicyProblem {
  return policyProblem(path, 'contradiction', expectation, received)
}
