import { createMessages, type Language } from 'rempart/messages'
import { textsOf } from '../pages/texts.ts'
import type { FieldIssue, Problem } from './problem.ts'

/** RFC 9457, section 3. */
export function problemDocument({ code, status, fields }: Problem, language: Language): object {
  const { title, detail } = textsOf(language).problems[code]
  const errors = fields.map((issue) => ({
    pointer: `#/${issue.field}`,
    code: issue.code,
    detail: describeIssue(issue, language),
    ...('issue' in issue ? { params: issue.issue.params } : {})
  }))
  return {
    type: `urn:problem-type:signup:${code.replaceAll('_', '-')}`,
    title,
    status,
    detail,
    ...(errors.length === 0 ? {} : { errors })
  }
}

/** The sentence of one issue. */
export function describeIssue(issue: FieldIssue, language: Language): string {
  return 'issue' in issue ? createMessages(language).issue(issue.issue) : textsOf(language).fieldErrors[issue.code]
}
