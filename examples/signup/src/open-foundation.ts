import type { Kysely } from 'kysely'
import { createAccountSecurity, createKnownDevices, type AccountSecurity } from 'rempart/account'
import { createKyselyAccountStore, createKyselyAttemptStore } from 'rempart/account/kysely'
import { createAccountLifecycle, type AccountLifecycle } from 'rempart/account/lifecycle'
import { pwnedPasswords } from 'rempart/breach'
import { createPasswordHasher, type PasswordHasher } from 'rempart/hashing'
import { legacyFormats } from 'rempart/hashing/legacy'
import { loadEstimator } from 'rempart/strength'
import { openDatabase, type DatabaseLog } from './database/open-database.ts'
import { DICTIONARIES } from './dictionaries.ts'
import { createLinks } from './http/message-links.ts'
import type { MailFolder } from './mail/mail-folder.ts'
import { createPostman } from './mail/mailer.ts'
import { openMailer } from './mail/open-mailer.ts'
import type { Metrics } from './metrics.ts'
import { textsOf } from './pages/texts.ts'
import { openThrottles, type Throttles } from './security/open-throttles.ts'
import { derivedSecret, loadSecret } from './security/secret.ts'
import { PROOF_MINUTES, type ServicePolicy, type Settings } from './settings.ts'

/** What the service and its operator's command share. */
export interface Foundation {
  readonly database: Kysely<unknown>
  /** The service's key, of which each use has a key of its own. */
  readonly secret: string
  readonly throttles: Throttles
  readonly hasher: PasswordHasher
  readonly security: AccountSecurity
  readonly lifecycle: AccountLifecycle
  /** Where the messages stay that are not sent; null where there is a mail server. */
  readonly mailFolder: MailFolder | null
  /** Deletes the counters that are over. */
  purgeAttempts(): Promise<unknown>
  close(): Promise<void>
}

export interface FoundationOptions {
  readonly log: DatabaseLog
  readonly metrics: Pick<Metrics, 'mails'>
  /** Where visitors reach the service. */
  readonly origin: () => string
  readonly onStoreAway: (error: unknown) => void
  /** Receives errors of background work: a message that was not sent, an event that was not stored. */
  readonly onError: (error: unknown) => void
}

export async function openFoundation(
  settings: Settings,
  policy: ServicePolicy,
  { log, metrics, origin, onStoreAway, onError }: FoundationOptions
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
    const { mailer, folder: mailFolder } = openMailer(settings)
    const { rememberDays } = policy.throttling.knownDevices
    const insistsOnPolicyFrom = settings.INSIST_ON_POLICY_FROM
    const lifecycle = createAccountLifecycle({
      policy,
      security,
      store: createKyselyAccountStore({ database }),
      mail: createPostman(mailer, metrics),
      links: createLinks(() => settings.PUBLIC_ORIGIN ?? origin(), policy),
      service: textsOf('fr').service,
      signIns: throttles.signIns,
      requests: throttles.requests,
      registrations: throttles.registrations,
      secret: derivedSecret(secret, 'event'),
      knownDevices: createKnownDevices({ secret: derivedSecret(secret, 'known device'), rememberDays }),
      proofMinutes: PROOF_MINUTES,
      ...(insistsOnPolicyFrom !== undefined && { insistsOnPolicyFrom }),
      onError
    })
    return {
      database,
      secret,
      throttles,
      hasher,
      security,
      lifecycle,
      mailFolder,
      purgeAttempts: () => attempts.purge(),
      async close() {
        await lifecycle.whenIdle()
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
