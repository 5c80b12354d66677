import type { PolicyIssue } from '../policy-issue.ts'
import type { FormRule } from './rule.ts'

/**
 * Characters that no policy can allow: control characters, which many forms and keyboards drop, and lone surrogates,
 * which have no UTF-8 form: two different passwords would share one hash.
 */
export const forbiddenCharacters: FormRule = {
  requirements: () => [],

  issues({ text }) {
    const issues: PolicyIssue[] = []
    if (/\p{Cc}/u.test(text)) issues.push({ code: 'control_character', params: {} })
    if (!text.isWellFormed()) issues.push({ code: 'lone_surrogate', params: {} })
    return issues
  }
}
