import { randomBytes } from 'node:crypto'
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { NewSession } from '../database/account-store.ts'
import { digest } from './secret.ts'

// `__Host-`: the browser takes it only with Secure, Path=/ and no Domain, so no other host can set it.
const COOKIE = '__Host-session'
const LIFETIME_SECONDS = 12 * 3600

/** Of every cookie here. Lax, so that a link from elsewhere arrives signed in; each form has its own token. */
export const cookieOptions: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' }

export interface IssuedSession extends NewSession {
  readonly token: string
}

/** A session of 256 random bits, for 12 hours. */
export function issueSession(): IssuedSession {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenDigest: digest(token), expiresAt: new Date(Date.now() + LIFETIME_SECONDS * 1000) }
}

export function sendSession(reply: FastifyReply, { token }: IssuedSession): void {
  reply.setCookie(COOKIE, token, { ...cookieOptions, maxAge: LIFETIME_SECONDS })
}

export function forgetSession(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, cookieOptions)
}

/** The digest of the session that a request brings, if it brings one. */
export function sessionDigest(request: FastifyRequest): string | null {
  const token = request.cookies[COOKIE]
  return token === undefined || token === '' ? null : digest(token)
}
