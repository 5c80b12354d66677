import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { NoticeCode } from '../codes.ts'
import { readCookie, setCookie } from './cookies.ts'
import { Problem } from './problem.ts'

/** Against forged requests. */
export interface FormTokens {
  /** The token of a form on the page that is being sent. */
  readonly issue: (request: FastifyRequest, reply: FastifyReply) => string
  /** A request that another site may have made is a {@link Problem}; of a token that is no longer valid, `false`. */
  readonly accepts: (request: FastifyRequest) => boolean
  /** What to say of a token that is not valid: without any cookie, that may be why. */
  readonly explain: (request: FastifyRequest) => Extract<NoticeCode, 'form_expired' | 'cookie_missing'>
}

/**
 * Each form carries a token that is signed for whoever it was shown to: a session, or before there is one, a random visitor
 * in a signed cookie. Signing in makes a new session, and so ends every token from before.
 */
export function createFormTokens(secret: string): FormTokens {
  const sign = (...parts: readonly string[]): string =>
    createHmac('sha256', secret).update(parts.join(' ')).digest('base64url')
  const isSigned = (signature: string, ...parts: readonly string[]): boolean => {
    const [given, right] = [signature, sign(...parts)].map((text) => Buffer.from(text))
    return given !== undefined && right !== undefined && given.length === right.length && timingSafeEqual(given, right)
  }
  const visitorOf = (request: FastifyRequest): string | null => {
    const [visitor = '', signature = ''] = readCookie(request, 'form')?.split('.') ?? []
    return isSigned(signature, 'form visitor', visitor) ? visitor : null
  }
  const holderOf = (request: FastifyRequest): string | null => readCookie(request, 'session') ?? visitorOf(request)

  return {
    issue(request, reply) {
      let holder = holderOf(request)
      if (holder === null) {
        holder = randomBytes(16).toString('base64url')
        setCookie(reply, 'form', `${holder}.${sign('form visitor', holder)}`)
      }
      const salt = randomBytes(16).toString('base64url')
      return `${salt}.${sign('form token', holder, salt)}`
    },

    accepts(request) {
      if (isFromElsewhere(request)) throw new Problem('cross_site_request')
      const holder = holderOf(request)
      const [salt = '', signature = ''] = sentToken(request)?.split('.') ?? []
      return holder !== null && isSigned(signature, 'form token', holder, salt)
    },

    explain: (request) => (holderOf(request) === null ? 'cookie_missing' : 'form_expired')
  }
}

function sentToken({ body, headers }: FastifyRequest): string | null {
  const sent =
    typeof body === 'object' && body !== null && 'formToken' in body ? body.formToken : headers['x-form-token']
  return typeof sent === 'string' ? sent : null
}

/** https://www.w3.org/TR/fetch-metadata/ and, of browsers without it, https://fetch.spec.whatwg.org/#origin-header. */
function isFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  // A page that tells nobody where it is (`no-referrer`) has no origin to tell either.
  if (headers.origin === 'null' && site === 'same-origin') return false
  return headers.origin !== undefined && URL.parse(headers.origin)?.host !== host.toLowerCase()
}
