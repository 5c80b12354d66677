import type { PolicyExpectation, PolicyProblem } from '../../rempart-error.ts'

/** A problem whose English text follows from its data. */
export function policyProblem(
  path: string,
  kind: PolicyProblem['kind'],
  expectation: PolicyExpectation,
  received: string
): PolicyProblem {
  return { path, kind, expected: describeExpectation(expectation), expectation, received }
}

const bounds = {
  at_least: 'at least',
  at_most: 'at most',
  more_than: 'more than',
  less_than: 'less than'
} as const

function describeExpectation(expectation: PolicyExpectation): string {
  switch (expectation.code) {
    case 'json_document':
      return 'a JSON document'
    case 'no_such_key':
      return 'no such key'
    case 'each_once':
      return 'each value once'
    case 'classes_fit':
      return 'no more required classes than characters allowed'
    case 'valid_value':
      return 'a valid value'
    case 'type':
      return expectation.type
    case 'one_of':
      return `one of ${expectation.values.join(', ')}`
    default: {
      const { code, bound, unit, of } = expectation
      const amount = [
        bounds[code],
        ...(of === undefined ? [bound] : [of, `(${bound})`]),
        ...(unit === undefined ? [] : [unit])
      ]
      return amount.join(' ')
    }
  }
}
