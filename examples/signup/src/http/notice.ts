import type { FastifyRequest } from 'fastify'
import type { NoticeCode } from '../pages/texts.ts'

const NOTICES: readonly string[] = [
  'signed_up',
  'password_changed',
  'signed_out',
  'cookie_refused'
] satisfies NoticeCode[]

/** What the page before has to say on this one: one of a closed list, so that no link can put words into the page. */
export function noticeOf({ query }: FastifyRequest): NoticeCode | null {
  const notice = typeof query === 'object' && query !== null && 'notice' in query ? query.notice : null
  return typeof notice === 'string' && NOTICES.includes(notice) ? (notice as NoticeCode) : null
}
