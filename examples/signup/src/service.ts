import type { FastifyInstance } from 'fastify'
import { addRoutes, createApp } from './http/build-app.ts'
import { createFormTokens } from './http/form-token.ts'
import { serveMetrics } from './http/serve-metrics.ts'
import { createMetrics, observeHasher } from './metrics.ts'
import { openFoundation } from './open-foundation.ts'
import { derivedSecret } from './security/secret.ts'
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
const STOP_DEADLINE_MS = 10_000

export async function startService(settings: Settings, logStream?: NodeJS.WritableStream): Promise<Service> {
  const policy = await readPolicy(settings)
  const app = createApp(settings, logStream)
  const metrics = createMetrics()
  const onStoreAway = (error: unknown): void => {
    metrics.throttleStoreFailures.inc()
    app.log.warn({ err: error }, 'the store of the throttle is away')
  }
  const foundation = await openFoundation(settings, policy, {
    log: app.log,
    metrics,
    origin: () => app.listeningOrigin,
    onStoreAway,
    onError: (error) => app.log.error({ err: error }, 'a message was not sent, or an event was not stored')
  })
  const { secret, throttles, hasher, security, lifecycle, mailFolder } = foundation
  // In the reverse order of opening: whatever closes may still need what was opened before it.
  const closing: (() => Promise<void>)[] = [() => foundation.close()]
  const close = async (): Promise<void> => {
    for (const one of closing.toReversed()) await one()
  }

  try {
    const stopObserving = observeHasher(metrics, hasher)
    closing.push(async () => stopObserving())
    const purges = [() => lifecycle.purge(), () => foundation.purgeAttempts()]
    closing.push(purgeRegularly(purges, (error) => app.log.warn({ err: error }, 'what has expired was not purged')))
    await addRoutes(app, {
      policy,
      lifecycle,
      security,
      provesAddresses: settings.ADDRESS_PROOF === 'required',
      metrics,
      formTokens: createFormTokens(derivedSecret(secret, 'form token')),
      reserveSignUp: throttles.reserveSignUp,
      reserveJudgement: throttles.reserveJudgement
    })
    const metricsServer = await serveMetrics(metrics.registry, settings.METRICS_PORT, mailFolder, policy)
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
