import type { Estimator } from '../../strength/estimator.ts'
import type { PolicyIssue } from '../policy-issue.ts'

/** What the schema of a password field is told. */
export interface PasswordFieldOptions {
  /** Judges the strength too. Absent: the rules alone, and a policy's `minimumScore` and common passwords are not looked at. */
  readonly estimator?: Estimator
  /** The user's own data that is not in the form. */
  readonly context?: readonly string[]
  /** Turns an issue into a sentence, such as `createMessages('fr').issue`. Absent: the issue's code. */
  readonly describe?: (issue: PolicyIssue) => string
}

/** What the schema of a whole form is told. */
export interface PasswordFormOptions<Field extends string = string> extends Omit<PasswordFieldOptions, 'estimator'> {
  /** The form's fields whose text is the user's own data; may be empty. */
  readonly contextFields: readonly string[]
  /** The form's field that holds the password. Default: `password`. */
  readonly passwordField?: Field
  /** As for a field; may still be loading, and the schema then answers asynchronously. */
  readonly estimator?: Estimator | Promise<Estimator>
}

/** The user's own data: what the form's fields hold as text, then what is given beside the form. */
export function collectContext(
  form: Readonly<Record<string, unknown>>,
  { contextFields, context = [] }: Pick<PasswordFormOptions, 'contextFields' | 'context'>
): readonly string[] {
  const siblings = contextFields.map((field) => (Object.hasOwn(form, field) ? form[field] : undefined))
  return [...siblings.filter((value) => typeof value === 'string'), ...context]
}

/** Calls `use` at once where the value is there, so that a form stays synchronous unless something is still loading. */
export function whenLoaded<Value, Result>(
  value: Value | Promise<Value>,
  use: (value: Value) => Result | Promise<Result>
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(use) : use(value)
}
