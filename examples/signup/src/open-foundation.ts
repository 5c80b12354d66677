import type { Kysely } from 'kysely'
import { createAccountSecurity, type AccountSecurity } from 'rempart/account'
import { createKyselyAttemptStore, type KyselyAttemptStore } from 'rempart/account/kysely'
import { pwnedPasswords } from 'rempart/breach'
import { createPasswordHasher, type PasswordHasher } from 'rempart/hashing'
import { legacyFormats } from 'rempart/hashing/legacy'
import { loadEstimator } from 'rempart/strength'
import { createAccountStore, type AccountStore } from './database/account-store.ts'
import { createEventStore, type EventStore } from './database/event-store.ts'
import { openDatabase, type DatabaseLog } from './database/open-database.ts'
import { createPasswordHistory, type PasswordHistory } from './database/password-history.ts'
import { createRequiredChanges, type RequiredChanges } from './database/required-changes.ts'
import type { Tables } from './database/tables.ts'
import { DICTIONARIES } from './dictionaries.ts'
import { openThrottles, type Throttles } from './security/open-throttles.ts'
import { derivedSecret, loadSecret } from './security/secret.ts'
import type { ServicePolicy, Settings } from './settings.ts'

/** What the service and its operator's command both stand on. */
export interface Foundation {
  readonly database: Kysely<Tables>
  /** The service's key, of which each use has a key of its own. */
  readonly secret: string
  readonly attempts: KyselyAttemptStore
  readonly throttles: Throttles
  readonly hasher: PasswordHasher
  readonly security: AccountSecurity
  readonly history: PasswordHistory
  readonly accounts: AccountStore
  readonly requiredChanges: RequiredChanges
  readonly events: EventStore
  close(): Promise<void>
}

export interface FoundationOptions {
  readonly log: DatabaseLog
  readonly onStoreAway: (error: unknown) => void
  readonly onEventLost: (error: unknown) => void
}

export async function openFoundation(
  settings: Settings,
  policy: ServicePolicy,
  { log, onStoreAway, onEventLost }: FoundationOptions
): Promise<Foundation> {
  const opened = await openDatabase(settings, log)
  try {
    const { database } = opened
    const secret = loadSecret(settings)
    const attempts = createKyselyAttemptStore({ database })
    const throttles = await openThrottles(settings, policy, attempts, secret, onStoreAway)
    const estimator = await loadEstimator({ languages: DICTIONARIES })
    const hasher = createPasswordHasher({ parameters: policy.hashing, legacy: legacyFormats })
    const security = createAccountSecurity({
      policy,
      estimator,
      hasher,
      throttle: throttles.signIns,
      breach: pwnedPasswords({ endpoint: settings.BREACH_URL })
    })
    const history = createPasswordHistory(database, policy.history)
    const events = createEventStore(database, {
      secret: derivedSecret(secret, 'event'),
      eventsDays: policy.retention.eventsDays,
      onError: onEventLost
    })
    return {
      database,
      secret,
      attempts,
      throttles,
      hasher,
      security,
      history,
      accounts: createAccountStore(database, history),
      requiredChanges: createRequiredChanges(database, history),
      events,
      async close() {
        await hasher.whenIdle()
        await throttles.close()
        await opened.close()
      }
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}
