import type { AccountSecurity, AttemptReservation } from 'rempart/account'
import type { AccountLifecycle } from 'rempart/account/lifecycle'
import type { Metrics } from '../metrics.ts'
import type { ServicePolicy } from '../settings.ts'
import type { FormTokens } from './form-token.ts'

/** What the routes are made of. */
export interface Parts {
  /** What pages tell of it; `lifecycle` carries it out. */
  readonly policy: ServicePolicy
  readonly lifecycle: AccountLifecycle
  /** Judges a password that will not be stored in any case. */
  readonly security: Pick<AccountSecurity, 'judge'>
  /** Whether an account is made once its owner has shown that they read what is sent to its address. */
  readonly provesAddresses: boolean
  readonly metrics: Metrics
  readonly formTokens: FormTokens
  /** Takes one sign-up of a source. */
  readonly reserveSignUp: (source: readonly string[]) => Promise<AttemptReservation>
  /** Takes one judgement of a new password for a source. */
  readonly reserveJudgement: (source: readonly string[]) => Promise<AttemptReservation>
}
