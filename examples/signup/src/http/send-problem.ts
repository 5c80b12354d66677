import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createMessages, type Language } from 'rempart/messages'
import type { FieldErrors } from '../pages/form.ts'
import { problemPage } from '../pages/problem-page.ts'
import { textsOf, type FieldName } from '../pages/texts.ts'
import { Problem, toProblem, type FieldIssue } from './problem.ts'
import { frameOf, languageOf, sendPage, wantsJson } from './visitor.ts'

/** Every error of every route ends here, as a page or as a problem document. */
export function handleErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new Problem('not_found')))
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
  if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
  return await sendPage(reply, problem.status, problemPage(frameOf(request), problem.code, problem.retryAfterSeconds))
}

/** RFC 9457. */
export async function sendProblemDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem
): Promise<FastifyReply> {
  const language = languageOf(request)
  const { title, detail } = textsOf(language).problems[problem.code]
  const errors = problem.fields.map((issue) => ({
    pointer: `#/${issue.field}`,
    code: issue.code,
    detail: sentence(issue, language),
    ...('issue' in issue ? { params: issue.issue.params } : {})
  }))
  prepare(reply, problem)
  return await reply
    .type('application/problem+json')
    .header('content-language', language)
    .send({
      type: `urn:problem-type:signup:${problem.code.replaceAll('_', '-')}`,
      title,
      status: problem.status,
      detail,
      ...(errors.length === 0 ? {} : { errors })
    })
}

/** The sentences of each field, for a form that comes back. */
export function fieldErrors(fields: readonly FieldIssue[], language: Language): FieldErrors {
  const errors: Partial<Record<FieldName, readonly string[]>> = {}
  for (const issue of fields) errors[issue.field] = [...(errors[issue.field] ?? []), sentence(issue, language)]
  return errors
}

function sentence(issue: FieldIssue, language: Language): string {
  return 'issue' in issue ? createMessages(language).issue(issue.issue) : textsOf(language).fieldErrors[issue.code]
}

function prepare(reply: FastifyReply, { status, retryAfterSeconds }: Problem): void {
  reply.code(status).header('cache-control', 'no-store')
  if (retryAfterSeconds !== null) reply.header('retry-after', retryAfterSeconds)
}
