import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KnownDevices } from 'rempart/account'
import { cookieOptions } from './sessions.ts'

const COOKIE = '__Host-device'
const LIFETIME_SECONDS = 90 * 86_400

/** Lets a browser that has just signed in be known to this account's throttle. */
export function rememberDevice(reply: FastifyReply, devices: KnownDevices, email: string): void {
  reply.setCookie(COOKIE, devices.issue(email), { ...cookieOptions, maxAge: LIFETIME_SECONDS })
}

/** The device of a request as the throttle takes it: nothing where the browser did not sign in to this account before. */
export function deviceOf(request: FastifyRequest, devices: KnownDevices, email: string): { readonly device?: string } {
  const device = devices.recognize(email, request.cookies[COOKIE])
  return device === null ? {} : { device }
}
