import type { AdmissionOptions } from '../../hashing/index.ts'
import type { EarlierPassword } from '../history/earlier-passwords.ts'

/** What a new password is judged with, beside the rules. */
export interface EnrollOptions extends AdmissionOptions {
  /** The account's passwords, the current one too: the new one may be none of those that `policy.history` remembers. */
  readonly earlierPasswords?: readonly EarlierPassword[] | undefined
  /**
   * The hash of a password that has to be changed: the new one may not be it, whatever `policy.history` says, and is refused
   * with `same_as_current`.
   */
  readonly currentHash?: string | undefined
}
