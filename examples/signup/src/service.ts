import type { FastifyInstance } from 'fastify'
import { createAccountSecurity, createKnownDevices, createRecovery, createSessions } from 'rempart/account'
import { createKyselyAttemptStore } from 'rempart/account/kysely'
import { pwnedPasswords } from 'rempart/breach'
import { createPasswordHasher } from 'rempart/hashing'
import { loadEstimator } from 'rempart/strength'
import { createAccountStore } from './database/account-store.ts'
import { createDeviceStore } from './database/device-store.ts'
import { createEventStore } from './database/event-store.ts'
import { openDatabase } from './database/open-database.ts'
import { createPasswordHistory } from './database/password-history.ts'
import { createRecoveryStore } from './database/recovery-store.ts'
import { createSessionStore } from './database/session-store.ts'
import { DICTIONARIES } from './dictionaries.ts'
import { addRoutes, createApp } from './http/build-app.ts'
import { createFormTokens } from './http/form-token.ts'
import { serveMetrics } from './http/serve-metrics.ts'
import { createPostman } from './mail/create-postman.ts'
import { openMailer } from './mail/open-mailer.ts'
import { createMetrics, observeHasher } from './metrics.ts'
import { createDeviceCookies } from './security/device-cookie.ts'
import { openThrottles } from './security/open-throttles.ts'
import { derivedSecret, loadSecret } from './security/secret.ts'
import { readPolicy, type Settings } from './settings.ts'

export interface Service {
  /** `http://127.0.0.1:3000` */
  readonly origin: string
  readonly metricsOrigin: string
  /** Where messages are read that are not sent; null where there is a mail server. */
  readonly mailbox: string | null
  /** Ends the requests under way, then everything else. */
  close(): Promise<void>
}

const PURGE_INTERVAL_MS = 60_000
const REMEMBER_DAYS = 90
/** Where the policy has no number: a year, the most that CNIL advises (2021-122). */
const EVENTS_DAYS = 365
const STOP_DEADLINE_MS = 10_000

export async function startService(settings: Settings, logStream?: NodeJS.WritableStream): Promise<Service> {
  const policy = await readPolicy(settings)
  const app = createApp(settings, logStream)
  const metrics = createMetrics()
  const onStoreAway = (error: unknown): void => {
    metrics.throttleStoreFailures.inc()
    app.log.warn({ err: error }, 'the store of the throttle is away')
  }
  const opened = await openDatabase(settings, app.log)
  // In the reverse order of opening: whatever closes may still need what was opened before it.
  const closing: (() => Promise<void>)[] = [() => opened.close()]
  const close = async (): Promise<void> => {
    for (const one of closing.toReversed()) await one()
  }

  try {
    const secret = loadSecret(settings)
    const attempts = createKyselyAttemptStore({ database: opened.database })
    const throttles = await openThrottles(settings, policy, attempts, secret, onStoreAway)
    closing.push(() => throttles.close())

    const estimator = await loadEstimator({ languages: DICTIONARIES })
    const hasher = createPasswordHasher({ parameters: policy.hashing })
    closing.push(() => hasher.whenIdle())
    const stopObserving = observeHasher(metrics, hasher)
    closing.push(async () => stopObserving())
    const security = createAccountSecurity({
      policy,
      estimator,
      hasher,
      throttle: throttles.signIns,
      breach: pwnedPasswords({ endpoint: settings.BREACH_URL })
    })
    const history = createPasswordHistory(opened.database, policy.history)
    const accounts = createAccountStore(opened.database, history)
    const sessionStore = createSessionStore(opened.database)
    const deviceStore = createDeviceStore(opened.database)
    const events = createEventStore(opened.database, {
      secret: derivedSecret(secret, 'event'),
      eventsDays: policy.retention?.eventsDays ?? EVENTS_DAYS,
      onError: (error) => app.log.error({ err: error }, 'an event was not stored')
    })
    const purges = [
      () => sessionStore.deleteExpired(),
      () => deviceStore.deleteExpired(),
      () => attempts.purge(),
      () => history.purge(),
      () => events.purge()
    ]
    closing.push(purgeRegularly(purges, (error) => app.log.warn({ err: error }, 'what has expired was not purged')))
    const rememberDays = policy.throttling.knownDevices?.rememberDays ?? REMEMBER_DAYS
    const knownDevices = createKnownDevices({
      secret: derivedSecret(secret, 'known device'),
      rememberDays
    })

    const { mailer, folder: mailFolder } = openMailer(settings)
    const onMailError = (error: unknown): void => app.log.error({ err: error }, 'a message was not sent')
    const postman = createPostman(mailer, metrics, onMailError)
    closing.push(() => postman.whenIdle())
    const recovery = createRecovery({
      policy: policy.recovery,
      security,
      store: createRecoveryStore(opened.database, history),
      requests: throttles.recoveries,
      signIns: throttles.signIns,
      onError: onMailError
    })
    closing.push(() => recovery.whenIdle())

    await addRoutes(app, {
      policy,
      security,
      accounts,
      metrics,
      formTokens: createFormTokens(derivedSecret(secret, 'form token')),
      devices: createDeviceCookies(knownDevices, deviceStore, rememberDays),
      deviceStore,
      sessions: createSessions({ policy: policy.sessions, store: sessionStore }),
      sessionStore,
      history,
      events,
      recovery,
      postman,
      publicOrigin: () => settings.PUBLIC_ORIGIN ?? app.listeningOrigin,
      reserveSignUp: throttles.reserveSignUp,
      reserveJudgement: throttles.reserveJudgement
    })
    const metricsServer = await serveMetrics(metrics.registry, settings.METRICS_PORT, mailFolder)
    closing.push(() => metricsServer.close())
    const origin = await app.listen({ host: settings.HOST, port: settings.PORT })
    closing.push(() => closeWithin(app, STOP_DEADLINE_MS))
    const { origin: metricsOrigin } = metricsServer
    return { origin, metricsOrigin, mailbox: mailFolder === null ? null : `${metricsOrigin}/mail`, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Lets the requests under way end; what hangs past the deadline is cut, and was never acknowledged. */
async function closeWithin(app: FastifyInstance, deadlineMs: number): Promise<void> {
  const deadline = setTimeout(() => app.server.closeAllConnections(), deadlineMs)
  await app.close()
  clearTimeout(deadline)
}

function purgeRegularly(
  purges: readonly (() => Promise<unknown>)[],
  onError: (error: unknown) => void
): () => Promise<void> {
  const timer = setInterval(() => {
    for (const purge of purges) void purge().catch(onError)
  }, PURGE_INTERVAL_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return Promise.resolve()
  }
}
