import { createMessages, type Language } from '../../../messages/index.ts'
import type { PolicyIssue } from '../../../policy/policy-issue.ts'
import type { ProblemError } from './http-problem.ts'

/** The issues of a password as errors of its form field. */
export function fieldErrors(
  issues: readonly PolicyIssue[],
  field: string,
  language: Language
): readonly ProblemError[] {
  const messages = createMessages(language)
  // RFC 6901 §3: the two escaped characters of a JSON pointer.
  const pointer = `#/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return issues.map((issue) => ({ pointer, code: issue.code, detail: messages.issue(issue), params: issue.params }))
}
