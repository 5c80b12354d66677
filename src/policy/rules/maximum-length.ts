import type { FormRule } from './rule.ts'

/** The upper bound that people are told of. A password beyond it never gets to the rules: see `measurePassword`. */
export const maximumLength: FormRule = {
  requirements: ({ maximumCharacters }) => [{ code: 'too_long', params: { maximumCharacters } }],
  issues: () => []
}
