import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemPage } from '../pages/problem-page.ts'
import { problemDocument } from './problem-document.ts'
import { Problem, toProblem } from './problem.ts'
import { isReadableUrl } from './read-body.ts'
import { frameOf, sendPage, wantsPage } from './answer-kind.ts'
import { languageOf } from './language.ts'

const UNREADABLE_URL = '/unreadable'

/** Rewrites a path that the router cannot read to one without a route, so that it is answered like any other unknown path. */
export function readableUrl({ url = '' }: IncomingMessage): string {
  return isReadableUrl(url) ? url : UNREADABLE_URL
}

/** Every error of every route ends here, as a page or as a problem document. */
export function handleErrors(app: FastifyInstance): void {
  app.setNotFoundHandler(async (request, reply) => {
    const { url, originalUrl } = request
    if (url === UNREADABLE_URL && originalUrl !== url)
      return sendProblem(request, reply, new Problem('malformed_request'))
    const [path = ''] = url.split('?', 1)
    const allowed = (['GET', 'POST'] as const).filter((method) => app.hasRoute({ method, url: path }))
    if (allowed.length === 0) return sendProblem(request, reply, new Problem('not_found'))
    // RFC 9110, section 15.5.6: with the methods that there are.
    reply.header('allow', allowed.join(', '))
    return sendProblem(request, reply, new Problem('method_not_allowed'))
  })
  app.setErrorHandler(async (error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) request.log.error({ err: problem.cause ?? problem }, 'request failed')
    await sendProblem(request, reply, problem)
  })
}

export async function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem
): Promise<FastifyReply> {
  prepare(reply, problem)
  if (!wantsPage(request)) return await sendProblemDocument(request, reply, problem)
  return await sendPage(reply, problem.status, problemPage(frameOf(request), problem.code, problem.retryAfterSeconds))
}

export async function sendProblemDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem
): Promise<FastifyReply> {
  const language = languageOf(request)
  prepare(reply, problem)
  return await reply
    .type('application/problem+json')
    .header('content-language', language)
    .send(problemDocument(problem, language))
}

function prepare(reply: FastifyReply, { status, retryAfterSeconds }: Problem): void {
  reply.code(status).header('cache-control', 'no-store')
  if (retryAfterSeconds !== null) reply.header('retry-after', retryAfterSeconds)
}
