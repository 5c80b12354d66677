import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import { loggerOptions } from '../log.ts'
import type { Settings } from '../settings.ts'
import { addFormTokens } from './form-token.ts'
import { accountRoutes } from './account-routes.ts'
import type { Parts } from './parts.ts'
import { handleErrors } from './send-problem.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { signUpRoutes } from './sign-up-routes.ts'
import { rememberLanguage } from './visitor.ts'

/** The longest form: two passwords of 16 KiB, the most a policy allows, each byte as `%xx`. */
const BODY_LIMIT_BYTES = 128 * 1024

export function createApp(
  { LOG_LEVEL, TRUSTED_PROXIES }: Settings,
  logStream?: NodeJS.WritableStream
): FastifyInstance {
  return Fastify({
    logger: { ...loggerOptions(LOG_LEVEL), stream: logStream ?? process.stderr },
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 15_000,
    keepAliveTimeout: 5_000,
    trustProxy: TRUSTED_PROXIES ?? false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle'
  })
}

export async function addRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: BODY_LIMIT_BYTES })
  await addFormTokens(app)
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
    strictTransportSecurity: false
  })
  rememberLanguage(app)
  handleErrors(app)
  countAnswers(app, parts)

  await app.register(fastifyStatic, { root: join(import.meta.dirname, '../assets'), prefix: '/assets/' })
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL('.', import.meta.resolve('rempart'))),
    prefix: '/assets/rempart/',
    decorateReply: false,
    allowedPath: (path) => path.endsWith('.js') || path.endsWith('.json')
  })
  await app.register(async (pages) => {
    pages.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', vary: 'accept, accept-language, cookie' })
    })
    pages.get('/', (_request, reply) => reply.redirect('/sign-up', 302))
    signUpRoutes(pages, parts)
    signInRoutes(pages, parts)
    accountRoutes(pages, parts)
    pages.get('/healthz', async () => {
      await parts.accounts.ping()
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
