import * as z from 'zod'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { findIssues } from '../verdict/find-issues.ts'
import { inputAttributes } from '../input-attributes.ts'
import {
  collectContext,
  whenLoaded,
  type PasswordFieldOptions,
  type PasswordFormOptions
} from '../schemas/password-schema-options.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import { SecretObject, SecretString } from './secret-schemas.ts'

/** A form with a password among its fields; the other fields pass through for the schema that you intersect it with. */
export type PasswordForm<Field extends string = 'password'> = Readonly<Record<Field, string>>

/**
 * A zod schema that holds a password to a policy.
 *
 * Without `contextFields` it is the schema of the password field. With `contextFields` it is the schema of the whole form,
 * which takes the user's own data from the sibling fields and puts its issues on the password field. Each issue is a
 * `custom` one with `params.code` and the policy's own parameters; a value that is no text is zod's own `invalid_type`, in
 * the words of `describe`. The input is in none of them, not even under zod's `reportInput`. An estimator that is still
 * loading makes the form's schema asynchronous: `safeParseAsync`.
 *
 * `z.toJSONSchema` of it gives the lengths and `format: 'password'`.
 *
 * @example
 * ```ts
 * const form = passwordSchema(servicePublic, { contextFields: ['email'] })
 * form.safeParse({ email: 'jean.dupont@example.org', password: 'Dupont12' }).success // false
 * ```
 */
export function passwordSchema(policy: AccountSecurityPolicy, options?: PasswordFieldOptions): z.ZodType<string, string>
export function passwordSchema<const Field extends string = 'password'>(
  policy: AccountSecurityPolicy,
  options: PasswordFormOptions<Field>
): z.ZodType<PasswordForm<Field>, PasswordForm<Field>>
export function passwordSchema(
  policy: AccountSecurityPolicy,
  options: PasswordFieldOptions | PasswordFormOptions = {}
): z.ZodType {
  return 'contextFields' in options ? formSchema(policy, options) : fieldSchema(policy, options)
}

function fieldSchema(policy: AccountSecurityPolicy, options: PasswordFieldOptions): z.ZodType {
  const { context = [], estimator } = options
  return passwordText(policy, options).check(({ value, issues }) => {
    report(issues, findIssues(value, policy, context, estimator), [], options)
  })
}

function formSchema(policy: AccountSecurityPolicy, options: PasswordFormOptions): z.ZodType {
  const { passwordField = 'password', estimator } = options
  const shape = { [passwordField]: passwordText(policy, options) }
  return new SecretObject({ type: 'object', shape, catchall: z.unknown() }).check(({ value, issues }) => {
    const form: Readonly<Record<string, unknown>> = value
    const password = form[passwordField]
    if (typeof password !== 'string') return undefined
    return whenLoaded(estimator, (loaded) => {
      report(issues, findIssues(password, policy, collectContext(form, options), loaded), [passwordField], options)
    })
  })
}

function passwordText(policy: AccountSecurityPolicy, { describe = codeOf }: Pick<PasswordFieldOptions, 'describe'>) {
  const { minlength, maxlength } = inputAttributes(policy)
  return new SecretString({ type: 'string', error: () => describe({ code: 'not_a_string', params: {} }) })
    .check(announceLengths(minlength, maxlength))
    .meta({ format: 'password', minLength: minlength, maxLength: policy.password.maximumCharacters })
}

/** What form libraries read as the attributes of the input: a maximum beyond the policy's, since browsers cut silently. */
function announceLengths(minimum: number, maximum: number): z.core.$ZodCheck<string> {
  const announcement = z.check<string>(() => undefined)
  announcement._zod.onattach.push((schema) => Object.assign(schema._zod.bag, { minimum, maximum }))
  return announcement
}

function codeOf({ code }: PolicyIssue): string {
  return code
}

function report(
  target: z.core.$ZodRawIssue[],
  issues: readonly PolicyIssue[],
  path: readonly PropertyKey[],
  { describe = codeOf }: Pick<PasswordFieldOptions, 'describe'>
): void {
  for (const issue of issues) {
    target.push({
      code: 'custom',
      // zod writes the path of the enclosing field into this very array.
      path: [...path],
      input: undefined,
      // As zod's own checks do, so that the checks of the enclosing form run too.
      continue: true,
      message: describe(issue),
      params: { code: issue.code, ...issue.params }
    })
  }
}
