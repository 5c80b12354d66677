import type { FastifyReply, FastifyRequest } from 'fastify'
import { NOTICES, type NoticeCode } from '../codes.ts'
import { clearCookie, readCookie, setCookie } from './cookies.ts'

/** Leaves word for the next page. Not in its address, which would say the same again whenever it is opened. */
export function leaveNotice(reply: FastifyReply, notice: NoticeCode): void {
  setCookie(reply, 'notice', notice)
}

/** What the page before has left, once: one of a closed list, so that nobody can put words into the page. */
export function takeNotice(request: FastifyRequest, reply: FastifyReply): NoticeCode | null {
  const left = readCookie(request, 'notice')
  if (left === null) return null
  clearCookie(reply, 'notice')
  return NOTICES.find((notice) => notice === left) ?? null
}
