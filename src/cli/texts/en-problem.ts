import type { PolicyExpectation, PolicyProblem } from '../../rempart-error.ts'

/** What was expected at one place of a policy, and what was found. */
export function enProblem({ expectation, received }: Pick<PolicyProblem, 'expectation' | 'received'>): string {
  return `expected ${describeExpectation(expectation)}, found ${foundTypes[received] ?? received}`
}

const foundTypes: Readonly<Record<string, string>> = {
  missing: 'nothing',
  string: 'a text',
  text: 'something else',
  number: 'a number',
  'fractional number': 'a fraction',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object'
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object'
}

function describeExpectation(expectation: PolicyExpectation): string {
  switch (expectation.code) {
    case 'json_document':
      return 'JSON'
    case 'no_such_key':
      return 'no such key'
    case 'each_once':
      return 'each value once'
    case 'classes_fit':
      return 'no more required classes than characters allowed'
    case 'valid_value':
      return 'another value'
    case 'type':
      return types[expectation.type] ?? expectation.type
    case 'one_of':
      return expectation.values.length === 1 ? expectation.values.join() : `one of ${expectation.values.join(', ')}`
    default: {
      const { code, bound, unit, of } = expectation
      const amount = `${code.replace('_', ' ')} ${bound}${unit === undefined ? '' : ` ${unit}`}`
      return of === undefined ? amount : `${amount} (${of})`
    }
  }
}
