import { countUtf8Bytes } from '../../password/measure.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { Rule } from './rule.ts'

/** The upper bounds, in characters and in bytes. Too long is refused and said, never cut (OWASP ASVS 5.0 6.2.8). */
export const maximumLength: Rule = {
  requirements: ({ maximumCharacters }) => [{ code: 'too_long', params: { maximumCharacters } }],

  issues({ text, characters }, { maximumCharacters, maximumBytes }) {
    const issues: PolicyIssue[] = []
    if (characters.length > maximumCharacters) {
      issues.push({ code: 'too_long', params: { maximumCharacters, actualCharacters: characters.length } })
    }
    if (countUtf8Bytes(text) > maximumBytes) issues.push({ code: 'too_many_bytes', params: { maximumBytes } })
    return issues
  }
}
