import type { AccountSecurity } from 'rempart/account'
import type { Account, AccountStore } from '../database/account-store.ts'
import type { DeviceStore } from '../database/device-store.ts'
import type { EventStore } from '../database/event-store.ts'
import type { Metrics } from '../metrics.ts'
import type { AttemptReservation, AttemptThrottle, Recovery, Sessions } from 'rempart/account'
import type { PasswordHistory } from '../database/password-history.ts'
import type { PendingSignUps } from '../database/pending-sign-ups.ts'
import type { RequiredChanges } from '../database/required-changes.ts'
import type { AccountOwner } from '../database/recovery-store.ts'
import type { DatabaseSessionStore } from '../database/session-store.ts'
import type { Postman } from '../mail/create-postman.ts'
import type { DeviceCookies } from '../security/device-cookie.ts'
import type { ServicePolicy } from '../settings.ts'
import type { FormTokens } from './form-token.ts'

/** What the routes are made of. */
export interface Parts {
  /** What pages tell of it; `security` carries it out. */
  readonly policy: ServicePolicy
  readonly security: AccountSecurity
  readonly accounts: AccountStore
  readonly requiredChanges: RequiredChanges
  readonly pendingSignUps: PendingSignUps
  /** Bounds the messages to an address that somebody signs up with. */
  readonly proofs: AttemptThrottle
  /** Whether an account is made once its owner has shown that they read what is sent to its address. */
  readonly provesAddresses: boolean
  readonly metrics: Metrics
  /** Browsers that signed in before: a stranger cannot keep their owner out. */
  readonly devices: DeviceCookies
  readonly deviceStore: DeviceStore
  readonly sessions: Sessions<Account>
  readonly history: PasswordHistory
  readonly events: EventStore
  readonly sessionStore: DatabaseSessionStore
  readonly formTokens: FormTokens
  readonly recovery: Recovery<AccountOwner>
  readonly postman: Postman
  /** Where visitors reach the service: never what a request says. */
  readonly publicOrigin: () => string
  /** Takes one sign-up of a source. */
  readonly reserveSignUp: (source: readonly string[]) => Promise<AttemptReservation>
  /** Takes one judgement of a new password for a source. */
  readonly reserveJudgement: (source: readonly string[]) => Promise<AttemptReservation>
}
