import Fastify from 'fastify'
import type { Registry } from 'prom-client'
import type { AccountSecurityPolicy } from 'rempart'
import type { MailFolder } from '../mail/mail-folder.ts'
import { mailboxPage } from '../pages/mailbox-page.ts'
import { sendPage } from './answer-kind.ts'
import { answerBrokenRequest } from './answer-broken-request.ts'
import { declareCookies } from './cookies.ts'
import { Problem, toProblem } from './problem.ts'
import { readableUrl, sendProblemDocument } from './send-problem.ts'
import { staticRoutes } from './static-routes.ts'

export interface MetricsServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * On this machine only: the figures of a service, and the messages that it does not send, are nobody else's business. A page elsewhere whose name is made to lead to this
 * machine asks by that name, and is told nothing.
 */
export async function serveMetrics(
  registry: Registry,
  port: number,
  mails: MailFolder | null,
  policy: AccountSecurityPolicy
): Promise<MetricsServer> {
  const app = Fastify({
    rewriteUrl: readableUrl,
    clientErrorHandler: (error, socket) => answerBrokenRequest(app.log, error, socket)
  })
  declareCookies(app, policy)
  app.setNotFoundHandler((request, reply) => sendProblemDocument(request, reply, new Problem('not_found')))
  app.setErrorHandler((error, request, reply) => sendProblemDocument(request, reply, toProblem(error)))
  app.addHook('onRequest', async ({ hostname }) => {
    if (!LOOPBACK_NAMES.has(hostname.toLowerCase())) throw new Problem('misdirected_request')
  })
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  if (mails !== null) {
    staticRoutes(app)
    app.get('/mail', async (_request, reply) => {
      reply.headers({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer'
      })
      return await sendPage(reply, 200, mailboxPage(await mails.list()))
    })
  }
  const origin = await app.listen({ host: '127.0.0.1', port })
  return { origin, close: () => app.close() }
}
