import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { findIssues } from '../verdict/find-issues.ts'
import { collectContext, whenLoaded, type PasswordFormOptions } from './password-schema-options.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { StandardSchema, StandardSchemaIssue, StandardSchemaResult } from './standard-schema.ts'

/** The Standard Schema of a form with a password: a password's issues carry the policy's code and parameters. */
export type PasswordFormStandardSchema<Form> = StandardSchema<Form, Form, PasswordFormIssue>

export type PasswordFormIssue = StandardSchemaIssue & { readonly code?: PolicyIssue['code']; readonly params?: object }

export interface WithOtherFields<Fields extends object> {
  /** The Standard Schema of the other fields, made with zod, Valibot, ArkType or by hand. It need not know the password. */
  readonly fields: StandardSchema<unknown, Fields>
}

type FormValues = Readonly<Record<string, unknown>>
type Result = StandardSchemaResult<object, PasswordFormIssue>

export function formStandardSchema(
  policy: AccountSecurityPolicy,
  options: PasswordFormOptions & Partial<WithOtherFields<object>>
): PasswordFormStandardSchema<object> {
  const { passwordField = 'password', estimator, fields, describe = ({ code }) => code } = options

  function judge(form: FormValues, loaded: Awaited<typeof estimator>): readonly PasswordFormIssue[] {
    const password = Object.hasOwn(form, passwordField) ? form[passwordField] : undefined
    const issues: readonly PolicyIssue[] =
      typeof password === 'string'
        ? findIssues(password, policy, collectContext(form, options), loaded)
        : [{ code: 'not_a_string', params: {} }]
    return issues.map((issue) => ({ ...issue, message: describe(issue), path: [passwordField] }))
  }

  function validate(value: unknown): Result | Promise<Result> {
    const form = asForm(value)
    return whenLoaded(estimator, (loaded) => {
      const ours = judge(form, loaded)
      if (fields === undefined) return ours.length === 0 ? { value: form } : { issues: ours }
      return whenLoaded(fields['~standard'].validate(value), (others) => {
        const issues = [...(others.issues ?? []), ...ours]
        if (others.issues !== undefined || issues.length > 0) return { issues }
        return { value: { ...others.value, [passwordField]: form[passwordField] } }
      })
    })
  }

  return { '~standard': { version: 1, vendor: 'rempart', validate } }
}

function asForm(value: unknown): FormValues {
  return typeof value === 'object' && value !== null ? (value as FormValues) : {}
}
