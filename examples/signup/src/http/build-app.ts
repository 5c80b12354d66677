import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { loggerOptions } from '../log.ts'
import type { Settings } from '../settings.ts'
import { accountRoutes } from './account-routes.ts'
import { addressRoutes } from './address-routes.ts'
import { answerBrokenRequest } from './answer-broken-request.ts'
import { boundConnections } from './bound-connections.ts'
import { codesRoutes } from './codes-routes.ts'
import { declareCookies } from './cookies.ts'
import { dataRoutes } from './data-routes.ts'
import { devicesRoutes } from './devices-routes.ts'
import { noticeRoutes } from './notice-routes.ts'
import type { Parts } from './parts.ts'
import { readBodies } from './read-body.ts'
import { recoveryRoutes } from './recovery-routes.ts'
import { handleErrors, readableUrl } from './send-problem.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { signUpRoutes } from './sign-up-routes.ts'
import { staticRoutes } from './static-routes.ts'
import { rememberLanguage } from './language.ts'

/** The longest form: two passwords of 16 KiB, the most a policy allows, each byte as `%xx`. */
const BODY_LIMIT_BYTES = 128 * 1024

const CHECKS_IN_A_TIMEOUT = 10
/** Of one connection: no client that sends them all at once has more than this of answers waiting to be read. */
const MAXIMUM_REQUESTS_PER_CONNECTION = 100

export function createApp(settings: Settings, logStream?: NodeJS.WritableStream): FastifyInstance {
  const timeoutMs = settings.REQUEST_TIMEOUT_SECONDS * 1000
  const app: FastifyInstance = Fastify({
    logger: { ...loggerOptions(settings.LOG_LEVEL), stream: logStream ?? process.stderr },
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: timeoutMs,
    // Node.js looks for late requests every half minute by itself, and lets headers have a minute.
    http: { headersTimeout: timeoutMs, connectionsCheckingInterval: timeoutMs / CHECKS_IN_A_TIMEOUT },
    // Later than these, so that who is late is told; what is left are those that do not read their answers.
    connectionTimeout: 2 * timeoutMs,
    keepAliveTimeout: 5_000,
    maxRequestsPerSocket: MAXIMUM_REQUESTS_PER_CONNECTION,
    trustProxy: settings.TRUSTED_PROXIES ?? false,
    // No address is longer: what is too long for a route is for the route to say.
    routerOptions: { maxParamLength: 16_384 },
    rewriteUrl: readableUrl,
    clientErrorHandler: (error, socket) => answerBrokenRequest(app.log, error, socket),
    forceCloseConnections: 'idle'
  })
  boundConnections(app, settings.MAXIMUM_CONNECTIONS)
  return app
}

export async function addRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  declareCookies(app, parts.policy)
  readBodies(app)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"]
      }
    },
    // The proxy that ends TLS knows whether every host of the domain has it; this service does not.
    strictTransportSecurity: false,
    // With `no-referrer`, browsers would send `Origin: null` with the forms of these pages.
    referrerPolicy: { policy: 'same-origin' }
  })
  rememberLanguage(app)
  handleErrors(app)
  countAnswers(app, parts)

  staticRoutes(app)
  noticeRoutes(app, parts.policy)
  await app.register(async (pages) => {
    pages.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', vary: 'accept, accept-language, cookie' })
    })
    pages.get('/', (_request, reply) => reply.redirect('/sign-up', 302))
    signUpRoutes(pages, parts)
    signInRoutes(pages, parts)
    accountRoutes(pages, parts)
    devicesRoutes(pages, parts)
    dataRoutes(pages, parts)
    addressRoutes(pages, parts)
    codesRoutes(pages, parts)
    recoveryRoutes(pages, parts)
    pages.get('/healthz', async () => {
      // Nobody has this key: the lookup only shows that the database answers.
      await parts.lifecycle.findByAddress('')
      return { status: 'ok' }
    })
  })
  app.get('/policy.json', async (_request, reply) => reply.header('cache-control', 'no-cache').send(parts.policy))
}

function countAnswers(app: FastifyInstance, { metrics }: Parts): void {
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode }) => {
    metrics.requests.inc({ method, route: routeOptions.url ?? 'none', status: String(statusCode) })
  })
}
