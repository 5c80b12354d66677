import type { AccountSecurityPolicy, PasswordAlternative, PasswordPolicy } from './account-security-policy.ts'

/** Attributes for an `<input type="password">` where a new password is typed. */
export interface InputAttributes {
  readonly minlength: number
  readonly maxlength: number
  readonly passwordrules: string
  readonly autocomplete: 'new-password'
}

/**
 * The attributes that tell a browser and a password manager what the policy asks for.
 *
 * HTML counts UTF-16 units where a policy counts code points, and silently cuts what is pasted at `maxlength`. So
 * `maxlength` lies well beyond the policy's limits: a password that the browser cut is still too long for the policy, and
 * the person is told so. `passwordrules` is for generators, which write ASCII: it has the exact limits, and of several
 * alternatives the first.
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

/** What generators of passwords are told: Apple's Password Rules. */
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

// The grammar has no "3 of 4": a generator that uses all of them satisfies it too.
function requiredClasses(alternative: PasswordAlternative | undefined): readonly string[] {
  return (alternative?.classes ?? []).map((name) => (name === 'symbol' ? 'special' : name))
}
