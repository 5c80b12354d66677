import type { FastifyReply, FastifyRequest } from 'fastify'
import { NOTICES, type NoticeCode } from '../codes.ts'
import { cookieOptions } from '../security/sessions.ts'

/** Its cookie. */
export const NOTICE_COOKIE = '__Host-notice'
const LIFETIME_SECONDS = 60

/** Leaves word for the next page. Not in its address, which would say the same again whenever it is opened. */
export function leaveNotice(reply: FastifyReply, notice: NoticeCode): void {
  reply.setCookie(NOTICE_COOKIE, notice, { ...cookieOptions, maxAge: LIFETIME_SECONDS })
}

/** What the page before has left, once: one of a closed list, so that nobody can put words into the page. */
export function takeNotice(request: FastifyRequest, reply: FastifyReply): NoticeCode | null {
  const left = request.cookies[NOTICE_COOKIE]
  if (left === undefined) return null
  reply.clearCookie(NOTICE_COOKIE, cookieOptions)
  return NOTICES.find((notice) => notice === left) ?? null
}
