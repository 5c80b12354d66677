import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOptions } from './sessions.ts'

const COOKIE = '__Host-recovery'

/** Keeps the token of a link, so that the address of the page which it leads to does not have it. */
export function keepRecoveryToken(reply: FastifyReply, token: string, maxAge: number): void {
  reply.setCookie(COOKIE, token, { ...cookieOptions, maxAge })
}

export function recoveryToken(request: FastifyRequest): string | null {
  return request.cookies[COOKIE] ?? null
}

export function forgetRecoveryToken(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, cookieOptions)
}
