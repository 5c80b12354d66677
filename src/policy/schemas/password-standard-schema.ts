import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { findIssues } from '../verdict/find-issues.ts'
import { formStandardSchema, type PasswordFormStandardSchema, type WithOtherFields } from './form-standard-schema.ts'
import type { PasswordFieldOptions, PasswordFormOptions } from './password-schema-options.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { StandardSchemaResult } from './standard-schema.ts'

/** The Standard Schema v1 of a password field; see https://standardschema.dev. Its answer is synchronous. */
export interface PasswordStandardSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'rempart'
    readonly validate: (value: unknown) => StandardSchemaResult<string, PasswordSchemaIssue>
    readonly types?: { readonly input: string; readonly output: string }
  }
}

/** A Standard Schema issue with the policy's code and parameters beside its text; never the value. */
export type PasswordSchemaIssue = { readonly message: string } & PolicyIssue

/**
 * A policy as a Standard Schema, for forms and routers that take any validator, without zod.
 *
 * Without `contextFields` it is the schema of the password field. With `contextFields` it is that of the whole form: it
 * takes the user's own data from the sibling fields, puts its issues on the password field, and asks the schema `fields`
 * about the other ones. Given the estimator of the server, or its promise, its verdict is that of the meter and of the server.
 *
 * @example
 * ```ts
 * const schema = passwordStandardSchema(servicePublic)
 * schema['~standard'].validate('short1A').issues?.map((issue) => issue.code) // ['too_short']
 * ```
 *
 * @example
 * ```ts
 * const estimator = await loadEstimator({ languages: ['fr'] })
 * const form = passwordStandardSchema(servicePublic, { contextFields: ['name'], estimator })
 * const result = await form['~standard'].validate({ name: 'Jean Dupont', password: 'Dupont99' })
 * result.issues?.map((issue) => issue.path?.join('.'))[0] // 'password'
 * ```
 */
export function passwordStandardSchema(
  policy: AccountSecurityPolicy,
  options?: PasswordFieldOptions
): PasswordStandardSchema
export function passwordStandardSchema<Fields extends object, const Field extends string = 'password'>(
  policy: AccountSecurityPolicy,
  options: PasswordFormOptions<Field> & WithOtherFields<Fields>
): PasswordFormStandardSchema<Fields & Readonly<Record<Field, string>>>
export function passwordStandardSchema<Form extends object = Readonly<Record<string, unknown>>>(
  policy: AccountSecurityPolicy,
  options: PasswordFormOptions
): PasswordFormStandardSchema<Form>
export function passwordStandardSchema(
  policy: AccountSecurityPolicy,
  options: PasswordFieldOptions | PasswordFormOptions = {}
): PasswordStandardSchema | PasswordFormStandardSchema<object> {
  return 'contextFields' in options ? formStandardSchema(policy, options) : fieldStandardSchema(policy, options)
}

function fieldStandardSchema(policy: AccountSecurityPolicy, options: PasswordFieldOptions): PasswordStandardSchema {
  const { estimator, context = [], describe = ({ code }) => code } = options

  function validate(value: unknown): StandardSchemaResult<string, PasswordSchemaIssue> {
    if (typeof value !== 'string') return refuse([{ code: 'not_a_string', params: {} }])
    const issues = findIssues(value, policy, context, estimator)
    return issues.length === 0 ? { value } : refuse(issues)
  }

  function refuse(issues: readonly PolicyIssue[]): { readonly issues: readonly PasswordSchemaIssue[] } {
    return { issues: issues.map((issue) => ({ ...issue, message: describe(issue) })) }
  }

  return { '~standard': { version: 1, vendor: 'rempart', validate } }
}
