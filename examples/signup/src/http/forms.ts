import * as z from 'zod'
import type { FieldIssue } from './problem.ts'
import { Problem } from './problem.ts'

// A field sent twice arrives as a list, and is therefore not a string.
// A lone surrogate is not a character: storage would replace it with another one.
const text = z.string().refine((value) => value.isWellFormed())

export const signUpForm = z.object({
  name: text,
  email: text,
  password: text,
  passwordConfirmation: text.optional(),
  formId: text.max(100).optional()
})

export const signInForm = z.object({ email: text, password: text })

export const recoveryForm = z.object({ email: text })

export const newPasswordForm = z.object({ newPassword: text, passwordConfirmation: text.optional() })

export const recoveryCodeForm = z.object({
  email: text,
  code: text.max(200),
  newPassword: text,
  passwordConfirmation: text.optional()
})

export const addressForm = z.object({ newEmail: text, currentPassword: text })

export const endSessionForm = z.object({ session: text.max(100) })

export const forgetDeviceForm = z.object({ device: text.max(100), currentPassword: text.optional() })

export const proofForm = z.object({ password: text })

export const confirmForm = z.object({ currentPassword: text })

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

/** What is wrong with a name. Spaces around it are a slip of the keyboard, not a part of it. */
export function nameIssues(name: string): readonly FieldIssue[] {
  if (name === '') return [{ field: 'name', code: 'name_missing' }]
  if (/\p{Cc}/u.test(name)) return [{ field: 'name', code: 'name_invalid' }]
  return name.length > 200 ? [{ field: 'name', code: 'name_too_long' }] : []
}

/** What was typed into a field of a form that is not read any further; nothing, where it is no text. */
export function typedText(body: unknown, field: 'name' | 'email' | 'newEmail' | 'device'): string {
  const value = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[field] : ''
  return typeof value === 'string' ? value : ''
}
