import type { FastifyReply, FastifyRequest } from 'fastify'
import type { NoticeKind } from 'rempart/compliance'
import type { NoticeCode } from '../codes.ts'
import type { PageFrame } from '../pages/layout.ts'
import { languageOf } from './language.ts'
import { leaveNotice } from './notice.ts'

/** What the app is decorated with: the notices at the foot of every page. */
export const NOTICE_KINDS = 'noticeKinds'

export function frameOf(request: FastifyRequest): PageFrame {
  const notices = request.server.getDecorator<readonly NoticeKind[]>(NOTICE_KINDS)
  return { language: languageOf(request), path: request.routeOptions.url ?? '/', notices }
}

/** True when the client asks for JSON and not for pages. */
export function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  return /\bapplication\/(?:problem\+)?json\b/u.test(accept) && !accept.includes('text/html')
}

/** True when an error is for a person to read: a browser says that it takes pages, or sends the form of one. */
export function wantsPage(request: FastifyRequest): boolean {
  const { accept = '', 'content-type': contentType = '' } = request.headers
  return accept.includes('text/html') || (!wantsJson(request) && contentType.includes('urlencoded'))
}

export async function sendPage(reply: FastifyReply, status: number, markup: string): Promise<FastifyReply> {
  return await reply.code(status).type('text/html; charset=utf-8').send(markup)
}

/** Where a form leads to: another page for a browser, 204 for a program. */
export async function proceed(
  request: FastifyRequest,
  reply: FastifyReply,
  location: string,
  notice?: NoticeCode
): Promise<FastifyReply> {
  if (wantsJson(request)) return await reply.code(204).send()
  if (notice !== undefined) leaveNotice(reply, notice)
  return await reply.redirect(location, 303)
}
