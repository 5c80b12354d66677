import * as z from 'zod'
import type { Estimator } from '../../strength/estimator.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { checkPassword } from '../check-password.ts'
import { judgePassword } from '../judge-password.ts'
import type { PolicyIssue } from '../policy-issue.ts'

export interface PasswordSchemaOptions {
  /** Judges the strength too. Absent: the rules alone, and a policy's `minimumScore` and common passwords are not looked at. */
  readonly estimator?: Estimator
  /** The user's own data that is not in the form. */
  readonly context?: readonly string[]
  /** Turns an issue into a sentence, such as `createMessages('fr').issue`. Absent: the issue's code. */
  readonly describe?: (issue: PolicyIssue) => string
}

export interface PasswordFormSchemaOptions extends PasswordSchemaOptions {
  /** The form's fields whose text is the user's own data. */
  readonly contextFields: readonly string[]
  /** The form's field that holds the password. Default: `password`. */
  readonly passwordField?: string
}

/** A form with a password among its fields; the other fields pass through for the schema that you intersect it with. */
export type PasswordForm = Record<string, unknown>

/**
 * A zod schema that holds a password to a policy.
 *
 * Without `contextFields` it is the schema of the password field. With `contextFields` it is the schema of the whole form,
 * which takes the user's own data from the sibling fields and puts its issues on the password field. Each issue is a
 * `custom` one with `params.code` and the policy's own parameters; the password is never in it.
 *
 * @example
 * ```ts
 * const form = passwordSchema(servicePublic, { contextFields: ['email'] })
 * form.safeParse({ email: 'jean.dupont@example.org', password: 'Dupont12' }).success // false
 * ```
 */
export function passwordSchema(
  policy: AccountSecurityPolicy,
  options?: PasswordSchemaOptions
): z.ZodType<string, string>
export function passwordSchema(
  policy: AccountSecurityPolicy,
  options: PasswordFormSchemaOptions
): z.ZodType<PasswordForm, PasswordForm>
export function passwordSchema(
  policy: AccountSecurityPolicy,
  options: PasswordSchemaOptions | PasswordFormSchemaOptions = {}
): z.ZodType {
  const { context = [] } = options
  if (!('contextFields' in options)) {
    return z.string().check((payload) => {
      report(payload.issues, judge(payload.value, policy, context, options), [], options)
    })
  }
  const { contextFields, passwordField = 'password' } = options
  return z.looseObject({ [passwordField]: z.string() }).check((payload) => {
    const form: PasswordForm = payload.value
    const password = form[passwordField]
    if (typeof password !== 'string') return
    const siblings = contextFields.map((field) => form[field]).filter((value) => typeof value === 'string')
    report(payload.issues, judge(password, policy, [...siblings, ...context], options), [passwordField], options)
  })
}

function judge(
  password: string,
  policy: AccountSecurityPolicy,
  context: readonly string[],
  { estimator }: PasswordSchemaOptions
): readonly PolicyIssue[] {
  return estimator === undefined
    ? checkPassword(password, policy, context)
    : judgePassword(password, policy, context, estimator).issues
}

function report(
  target: z.core.$ZodRawIssue[],
  issues: readonly PolicyIssue[],
  path: PropertyKey[],
  { describe = (issue) => issue.code }: PasswordSchemaOptions
): void {
  for (const issue of issues) {
    // `input` is what zod would copy into the issue under `reportInput`; the password must not be there.
    target.push({
      code: 'custom',
      path,
      input: undefined,
      message: describe(issue),
      params: { code: issue.code, ...issue.params }
    })
  }
}
