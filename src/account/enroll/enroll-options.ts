import type { AdmissionOptions } from '../../hashing/index.ts'
import type { EarlierPassword } from '../history/earlier-passwords.ts'

/** Options for judging a new password. */
export interface EnrollOptions extends AdmissionOptions {
  /**
   * The account's passwords, including the current one: the new one may not be any of those that `policy.history`
   * remembers.
   */
  readonly earlierPasswords?: readonly EarlierPassword[] | undefined
  /**
   * The hash of a password that must be changed: a new password equal to it is refused with `same_as_current`,
   * regardless of `policy.history`.
   */
  readonly currentHash?: string | undefined
}
