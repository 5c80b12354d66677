import type { PolicyIssue } from 'rempart'
import { createMessages, type Language } from 'rempart/messages'
import type { StrengthEstimate } from 'rempart/strength'
import type { FieldName, ProblemCode } from '../codes.ts'
import type { Metrics } from '../metrics.ts'
import type { FieldErrors } from '../pages/form.ts'
import { describeIssue } from './problem-document.ts'
import type { FieldIssue } from './problem.ts'

/** What is wrong with the fields of a form, and how strong the refused password in it is. */
export interface FormRefusal {
  readonly code: ProblemCode
  readonly issues: readonly FieldIssue[]
  readonly strength: StrengthEstimate | null
}

export function refuseFields(...issues: readonly FieldIssue[]): FormRefusal {
  return { code: 'invalid_fields', issues, strength: null }
}

/** A refused new password, which is also counted. */
export function refusePassword(
  field: 'password' | 'newPassword',
  { issues, strength }: { readonly issues: readonly PolicyIssue[]; readonly strength: StrengthEstimate | null },
  { passwordRefusals }: Metrics
): FormRefusal {
  for (const { code } of issues) passwordRefusals.inc({ code })
  return {
    code: 'invalid_fields',
    issues: issues.map((issue) => ({ field, code: issue.code, issue })),
    strength: issues.length === 0 ? null : strength
  }
}

/** A form that is wrong as a whole, without saying which of its fields is. */
export function refuseForm(code: ProblemCode): FormRefusal {
  return { code, issues: [], strength: null }
}

/** Errors of a new password found before it is judged. */
export function newPasswordIssues(
  field: 'password' | 'newPassword',
  password: string,
  confirmation: string | undefined
): readonly FieldIssue[] {
  return [
    ...(password === '' ? [{ field, code: 'password_missing' } as const] : []),
    ...confirmationIssues(password, confirmation)
  ]
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

/** What the meter would have said of a refused password, for a browser without scripts. */
export function passwordAdvice({ strength }: FormRefusal, language: Language): readonly string[] {
  if (strength === null) return []
  const messages = createMessages(language)
  const { warning, suggestions } = strength
  return [
    ...(warning === null ? [] : [messages.warning(warning)]),
    ...suggestions.map((suggestion) => messages.suggestion(suggestion))
  ]
}
