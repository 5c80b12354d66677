import { hasTooManyMarks } from '../password/combining-marks.ts'
import { MAXIMUM_SPELLING_UNITS, normalizePassword } from '../password/normalize.ts'
import type { PasswordVerdict } from '../policy/verdict/judge-password.ts'
import type { PolicyIssue } from '../policy/policy-issue.ts'
import type { StrengthEstimate } from '../strength/strength-estimate.ts'
import type { EarlierPassword } from './history/earlier-passwords.ts'
import { isSimilar } from './similar/is-similar.ts'
import type { EnrollOptions } from './enroll/enroll-options.ts'
import type { AuthenticateOutcome, SignInAttempt } from './authenticate.ts'

/** A change by the owner, who enters the current password as `password`. */
export interface PasswordChange extends Omit<SignInAttempt, 'onRehash'> {
  /** As typed. */
  readonly newPassword: string
  /** The user's own data (name, e-mail address, birth date, town...), unprocessed. Default: none. */
  readonly context?: readonly string[]
  /** The account's passwords before the current one, for `policy.history`; the current one is refused in any case. */
  readonly earlierPasswords?: readonly EarlierPassword[]
  /** Whether a new password that differs from the current one in a few characters is refused. Default false. */
  readonly refusesSimilar?: boolean
}

/** The result of a change. */
export type ChangePasswordOutcome =
  /** Write `hash` only if the row still holds the verified hash, and end the other sessions in the same write. */
  | { readonly outcome: 'changed'; readonly hash: string }
  /**
   * The new password is refused. `same_as_current` and `similar_to_current` are reported alone: the password was not
   * judged.
   */
  | {
      readonly outcome: 'rejected'
      readonly issues: readonly PolicyIssue[]
      readonly strength: StrengthEstimate | null
    }
  /** The current password is wrong, or attempts are throttled. */
  | Exclude<AuthenticateOutcome, { readonly outcome: 'authenticated' }>

interface Steps {
  authenticate(attempt: SignInAttempt): Promise<AuthenticateOutcome>
  enroll(
    password: string,
    context: readonly string[] | undefined,
    options: EnrollOptions
  ): Promise<PasswordVerdict & { readonly hash: string | null }>
}

export async function changePassword(change: PasswordChange, steps: Steps): Promise<ChangePasswordOutcome> {
  const { newPassword, context, earlierPasswords, refusesSimilar = false, ...attempt } = change
  const authenticated = await steps.authenticate(attempt)
  if (authenticated.outcome !== 'authenticated') return authenticated
  // Only after verification: otherwise it would reveal the current password.
  const issue = compareWithCurrent(normalizePassword(attempt.password), newPassword, refusesSimilar)
  if (issue !== null) return { outcome: 'rejected', issues: [{ code: issue, params: {} }], strength: null }
  const { signal, deadlineMs } = attempt
  const judged = { signal, deadlineMs, earlierPasswords }
  const { hash, issues, strength } = await steps.enroll(newPassword, context, judged)
  return hash === null ? { outcome: 'rejected', issues, strength } : { outcome: 'changed', hash }
}

/** The length of the current password is bounded, since it was hashed, and so is any other spelling of it. */
function compareWithCurrent(
  current: string,
  candidate: string,
  refusesSimilar: boolean
): 'same_as_current' | 'similar_to_current' | null {
  if (candidate.length > MAXIMUM_SPELLING_UNITS * current.length || hasTooManyMarks(candidate)) return null
  const spelled = normalizePassword(candidate)
  if (spelled === current) return 'same_as_current'
  return refusesSimilar && isSimilar(current, spelled) ? 'similar_to_current' : null
}
