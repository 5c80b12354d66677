import type { FormRule } from './rule.ts'

/** The requirement of a maximum length. Longer passwords never reach the rules: see `measurePassword`. */
export const maximumLength: FormRule = {
  requirements: ({ maximumCharacters }) => [{ code: 'too_long', params: { maximumCharacters } }],
  issues: () => []
}
