import type { Estimator } from '../strength/estimator.ts'
import type { AccountSecurityPolicy } from './account-security-policy.ts'
import { checkPassword } from './check-password.ts'
import { judgePassword } from './judge-password.ts'
import type { PolicyIssue } from './policy-issue.ts'

/** The part of the Standard Schema v1 interface that a password schema has; see https://standardschema.dev. */
export interface PasswordStandardSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'rempart'
    readonly validate: (value: unknown) => PasswordSchemaResult
    readonly types?: { readonly input: string; readonly output: string }
  }
}

export type PasswordSchemaResult =
  | { readonly value: string; readonly issues?: undefined }
  | { readonly issues: readonly PasswordSchemaIssue[] }

/** A Standard Schema issue with the policy's code and parameters beside its text; never the value. */
export type PasswordSchemaIssue = { readonly message: string } & (PolicyIssue | NotAString)

interface NotAString {
  readonly code: 'not_a_string'
  readonly params: Readonly<Record<never, never>>
}

export interface PasswordStandardSchemaOptions {
  /** Judges the strength too. Absent: the rules alone, and a policy's `minimumScore` and common passwords are not looked at. */
  readonly estimator?: Estimator
  /** The user's own data. */
  readonly context?: readonly string[]
  /** Turns an issue into a sentence, such as `createMessages('fr').issue`. Absent: the issue's code. */
  readonly describe?: (issue: PolicyIssue) => string
}

/**
 * A policy as a Standard Schema, for forms and routers that take any validator, without zod.
 *
 * @example
 * ```ts
 * const schema = passwordStandardSchema(servicePublic)
 * schema['~standard'].validate('short1A').issues?.map((issue) => issue.code) // ['too_short']
 * ```
 */
export function passwordStandardSchema(
  policy: AccountSecurityPolicy,
  options: PasswordStandardSchemaOptions = {}
): PasswordStandardSchema {
  const { estimator, context = [], describe = (issue) => issue.code } = options
  return {
    '~standard': {
      version: 1,
      vendor: 'rempart',
      validate(value) {
        if (typeof value !== 'string')
          return { issues: [{ message: 'not_a_string', code: 'not_a_string', params: {} }] }
        const issues =
          estimator === undefined
            ? checkPassword(value, policy, context)
            : judgePassword(value, policy, context, estimator).issues
        if (issues.length === 0) return { value }
        return { issues: issues.map((issue) => ({ ...issue, message: describe(issue) })) }
      }
    }
  }
}
