import type { AccountSecurityPolicy, PasswordAlternative, PasswordPolicy } from './account-security-policy.ts'

/** Attributes for the `<input type="password">` of a new password. */
export interface InputAttributes {
  readonly minlength: number
  readonly maxlength: number
  readonly passwordrules: string
  readonly autocomplete: 'new-password'
}

/**
 * Attributes that describe the policy to browsers and password managers.
 *
 * HTML counts UTF-16 units where a policy counts code points, and silently truncates pasted text at `maxlength`. So
 * `maxlength` is well above the policy's limits: a truncated password is still too long for the policy, and the user is
 * told so. `passwordrules` is for generators, which write ASCII: it has the exact limits, and the first of several
 * alternatives.
 *
 * Source: HTML Living Standard (`minlength`, `maxlength`), Apple's Password Rules (`passwordrules`).
 *
 * @example
 * ```ts
 * inputAttributes(servicePublic).passwordrules
 * // 'minlength: 8; maxlength: 256; required: upper; required: lower; required: digit; allowed: ascii-printable'
 * ```
 */
export function inputAttributes({ password }: AccountSecurityPolicy): InputAttributes {
  return {
    minlength: Math.min(...password.alternatives.map(({ minimumCharacters }) => minimumCharacters)),
    maxlength: 2 * password.maximumBytes,
    passwordrules: passwordRules(password),
    autocomplete: 'new-password'
  }
}

/** The policy in Apple's Password Rules, for password generators. */
export function passwordRules(password: PasswordPolicy): string {
  const first = password.alternatives[0]
  return [
    ...(first === undefined ? [] : [`minlength: ${first.minimumCharacters}`]),
    `maxlength: ${Math.min(password.maximumCharacters, password.maximumBytes)}`,
    ...(password.maximumRun === undefined ? [] : [`max-consecutive: ${password.maximumRun}`]),
    ...requiredClasses(first).map((name) => `required: ${name}`),
    'allowed: ascii-printable'
  ].join('; ')
}

// The grammar has no "3 of 4": a password with all the classes satisfies it too.
function requiredClasses(alternative: PasswordAlternative | undefined): readonly string[] {
  return (alternative?.classes ?? []).map((name) => (name === 'symbol' ? 'special' : name))
}
