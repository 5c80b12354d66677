import type { AccountSecurityPolicy } from 'rempart'
import type { Estimator } from 'rempart/strength'
import type { AccountSecurity } from 'rempart/account'
import type { AccountStore } from '../database/account-store.ts'
import type { Metrics } from '../metrics.ts'
import type { AttemptReservation, KnownDevices } from 'rempart/account'
import type { FormTokens } from './form-token.ts'

/** What the routes are made of. */
export interface Parts {
  readonly policy: AccountSecurityPolicy
  readonly estimator: Estimator
  readonly security: AccountSecurity
  readonly accounts: AccountStore
  readonly metrics: Metrics
  /** Browsers that signed in before: a stranger cannot keep their owner out. */
  readonly devices: KnownDevices
  readonly formTokens: FormTokens
  /** Takes one sign-up of a source. */
  readonly reserveSignUp: (source: readonly string[]) => Promise<AttemptReservation>
}
