import * as z from 'zod'
import type { FieldIssue } from './problem.ts'
import { Problem } from './problem.ts'

// A field sent twice arrives as a list, and so is no string.
const text = z.string()

export const signUpForm = z.object({
  name: text,
  email: text,
  password: text,
  passwordConfirmation: text.optional(),
  formId: text.max(100).optional()
})

export const signInForm = z.object({ email: text, password: text })

export const changePasswordForm = z.object({
  currentPassword: text,
  newPassword: text,
  passwordConfirmation: text.optional()
})

/** The fields of a form, or the one answer to every other shape of body: nothing of it is told back. */
export function readForm<Form>(schema: z.ZodType<Form>, body: unknown): Form {
  const result = schema.safeParse(body)
  if (!result.success) throw new Problem('malformed_request')
  return result.data
}

/** One spelling of an address, for one account per address. Its form is another question. */
export function normalizeEmail(email: string): string {
  return email.slice(0, 1_000).normalize('NFC').trim().toLowerCase()
}

/** What is wrong with a name. Spaces around it are a slip of the keyboard, not a part of it. */
export function nameIssues(name: string): readonly FieldIssue[] {
  if (name === '') return [{ field: 'name', code: 'name_missing' }]
  if (/\p{Cc}/u.test(name)) return [{ field: 'name', code: 'name_invalid' }]
  return name.length > 200 ? [{ field: 'name', code: 'name_too_long' }] : []
}

/** What is wrong with an address. Whether it is read by anyone, only a message to it would tell. */
export function emailIssues(email: string): readonly FieldIssue[] {
  if (email === '') return [{ field: 'email', code: 'email_missing' }]
  const valid = email.length <= 254 && z.email().safeParse(email).success
  return valid ? [] : [{ field: 'email', code: 'email_invalid' }]
}
