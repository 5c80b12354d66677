import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOptions } from './sessions.ts'

/** What a link of a message is for. */
export type LinkPurpose = 'recovery' | 'sign-up'

/** Keeps the token of a link, so that the address of the page which it leads to does not have it. */
export function keepLinkToken(reply: FastifyReply, purpose: LinkPurpose, token: string, maxAge: number): void {
  reply.setCookie(`__Host-${purpose}`, token, { ...cookieOptions, maxAge })
}

export function linkToken(request: FastifyRequest, purpose: LinkPurpose): string | null {
  return request.cookies[`__Host-${purpose}`] ?? null
}

export function forgetLinkToken(reply: FastifyReply, purpose: LinkPurpose): void {
  reply.clearCookie(`__Host-${purpose}`, cookieOptions)
}
