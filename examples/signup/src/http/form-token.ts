import csrfProtection from '@fastify/csrf-protection'
import type { FastifyInstance, preHandlerHookHandler } from 'fastify'
import { cookieOptions } from '../security/sessions.ts'

/**
 * Against forged requests: each form carries a token that goes with a secret in a cookie. No other site reads the token,
 * and `__Host-` keeps every other host from setting the cookie.
 */
export async function addFormTokens(app: FastifyInstance): Promise<void> {
  await app.register(csrfProtection, {
    cookieKey: '__Host-form',
    cookieOpts: cookieOptions,
    logLevel: 'info',
    getToken({ body, headers }) {
      const sent =
        typeof body === 'object' && body !== null && 'formToken' in body ? body.formToken : headers['x-form-token']
      return typeof sent === 'string' ? sent : undefined
    }
  })
}

/** Refuses a request without the token, before its body is looked at any further. */
export function requireFormToken(app: FastifyInstance): preHandlerHookHandler {
  return (request, reply, done) => app.csrfProtection(request, reply, done)
}
