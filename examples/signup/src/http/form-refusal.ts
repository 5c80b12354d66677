import type { PasswordVerdict } from 'rempart'
import { createMessages, type Language } from 'rempart/messages'
import type { FieldName } from '../codes.ts'
import type { Metrics } from '../metrics.ts'
import type { FieldErrors } from '../pages/form.ts'
import { describeIssue } from './problem-document.ts'
import type { FieldIssue } from './problem.ts'

/** What is wrong with the fields of a form, and what was found out about the new password in it. */
export interface FormRefusal {
  readonly issues: readonly FieldIssue[]
  readonly verdict: PasswordVerdict | null
}

export function refuseFields(...issues: readonly FieldIssue[]): FormRefusal {
  return { issues, verdict: null }
}

/** A refused new password, which is also counted. */
export function refusePassword(
  field: 'password' | 'newPassword',
  verdict: PasswordVerdict,
  { passwordRefusals }: Metrics
): FormRefusal {
  for (const { code } of verdict.issues) passwordRefusals.inc({ code })
  return { issues: verdict.issues.map((issue) => ({ field, code: issue.code, issue })), verdict }
}

export function confirmationIssues(password: string, confirmation: string | undefined): readonly FieldIssue[] {
  return confirmation === undefined || confirmation === password
    ? []
    : [{ field: 'passwordConfirmation', code: 'confirmation_differs' }]
}

/** The sentences of each field, for a form that comes back. */
export function fieldErrors({ issues }: FormRefusal, language: Language): FieldErrors {
  const errors: Partial<Record<FieldName, readonly string[]>> = {}
  for (const issue of issues) errors[issue.field] = [...(errors[issue.field] ?? []), describeIssue(issue, language)]
  return errors
}

/** What the meter would have said of a refused password, for whoever comes without it. */
export function passwordAdvice({ verdict }: FormRefusal, language: Language): readonly string[] {
  if (verdict === null || verdict.accepted || verdict.strength === null) return []
  const messages = createMessages(language)
  const { warning, suggestions } = verdict.strength
  return [
    ...(warning === null ? [] : [messages.warning(warning)]),
    ...suggestions.map((suggestion) => messages.suggestion(suggestion))
  ]
}
