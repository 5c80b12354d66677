import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { IssuedSession } from 'rempart/account'

// `__Host-`: the browser takes it only with Secure, Path=/ and no Domain, so no other host can set it.
const COOKIE = '__Host-session'

/** Of every cookie here. Lax, so that a link from elsewhere arrives signed in; each form has its own token. */
export const cookieOptions: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' }

export function sendSession(reply: FastifyReply, { token, expiresAtMs }: IssuedSession): void {
  reply.setCookie(COOKIE, token, { ...cookieOptions, maxAge: Math.round((expiresAtMs - Date.now()) / 1000) })
}

export function forgetSession(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, cookieOptions)
}

/** The token of the session that a request brings, if it brings one. */
export function sessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[COOKIE]
  return token === undefined || token === '' ? null : token
}
