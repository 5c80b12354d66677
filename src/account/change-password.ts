import { hasTooManyMarks } from '../password/combining-marks.ts'
import { MAXIMUM_SPELLING_UNITS, normalizePassword } from '../password/normalize.ts'
import type { PasswordVerdict } from '../policy/verdict/judge-password.ts'
import type { PolicyIssue } from '../policy/policy-issue.ts'
import type { StrengthEstimate } from '../strength/strength-estimate.ts'
import type { EarlierPassword } from './history/earlier-passwords.ts'
import type { EnrollOptions } from './enroll/enroll-options.ts'
import type { AuthenticateOutcome, SignInAttempt } from './authenticate.ts'

/** A change by the person who types the current password, which is `password`. */
export interface PasswordChange extends Omit<SignInAttempt, 'onRehash'> {
  /** As typed. */
  readonly newPassword: string
  /** The user's own data (name, e-mail address, birth date, town...), as they stand. */
  readonly context?: readonly string[]
  /** The account's passwords before the current one, for `policy.history`; the current one is refused in any case. */
  readonly earlierPasswords?: readonly EarlierPassword[]
}

/** What came of a change. */
export type ChangePasswordOutcome =
  /** Write `hash` only where the row still holds the hash that was verified, and end the other sessions with it. */
  | { readonly outcome: 'changed'; readonly hash: string }
  /** The new password is refused. `same_as_current` is said alone, of a password that was not judged: `strength` is null. */
  | {
      readonly outcome: 'rejected'
      readonly issues: readonly PolicyIssue[]
      readonly strength: StrengthEstimate | null
    }
  /** What was typed is not the current password, or nobody may try now. */
  | Exclude<AuthenticateOutcome, { readonly outcome: 'authenticated' }>

interface Steps {
  authenticate(attempt: SignInAttempt): Promise<AuthenticateOutcome>
  enroll(
    password: string,
    context: readonly string[],
    options: EnrollOptions
  ): Promise<PasswordVerdict & { readonly hash: string | null }>
}

export async function changePassword(change: PasswordChange, steps: Steps): Promise<ChangePasswordOutcome> {
  const { newPassword, context = [], earlierPasswords = [], ...attempt } = change
  const authenticated = await steps.authenticate(attempt)
  if (authenticated.outcome !== 'authenticated') return authenticated
  // Only now: to somebody who does not know the password it would tell what it is.
  if (isSame(normalizePassword(attempt.password), newPassword)) {
    return { outcome: 'rejected', issues: [{ code: 'same_as_current', params: {} }], strength: null }
  }
  const { signal, deadlineMs } = attempt
  const admission = { ...(signal && { signal }), ...(deadlineMs !== undefined && { deadlineMs }) }
  const { hash, issues, strength } = await steps.enroll(newPassword, context, { ...admission, earlierPasswords })
  return hash === null ? { outcome: 'rejected', issues, strength } : { outcome: 'changed', hash }
}

/** Whether both have one hash. The current password is bounded, since it was hashed, and so is any other spelling of it. */
function isSame(current: string, candidate: string): boolean {
  if (candidate.length > MAXIMUM_SPELLING_UNITS * current.length || hasTooManyMarks(candidate)) return false
  return normalizePassword(candidate) === current
}
