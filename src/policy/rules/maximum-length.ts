import type { Rule } from './rule.ts'

/** The upper bound that people are told of. A password beyond it never gets to the rules: see `measurePassword`. */
export const maximumLength: Rule = {
  requirements: ({ maximumCharacters }) => [{ code: 'too_long', params: { maximumCharacters } }],
  issues: () => []
}
