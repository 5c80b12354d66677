import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KnownDevices } from 'rempart/account'
import type { DeviceStore } from '../database/device-store.ts'
import { describeBrowser } from './describe-browser.ts'
import { cookieOptions } from './sessions.ts'

const COOKIE = '__Host-device'
const DAY_SECONDS = 86_400

/** What tells a browser that signed in to an account before. */
export interface DeviceCookies {
  /** Lets a browser that has just signed in be known to this account's throttle, by a new name each time. */
  remember(request: FastifyRequest, reply: FastifyReply, email: string): Promise<void>
  /** The device of a request as the throttle takes it: nothing where the browser is not known to this account. */
  deviceOf(request: FastifyRequest, email: string): Promise<{ readonly device?: string }>
  /** What a browser is called that is known to an account, to show its owner which one it is. */
  nameOf(request: FastifyRequest, email: string): string | null
}

/** Lets a browser forget whose it was. */
export function forgetDeviceCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, cookieOptions)
}

export function createDeviceCookies(devices: KnownDevices, store: DeviceStore, rememberDays: number): DeviceCookies {
  const nameOf = (request: FastifyRequest, email: string): string | null =>
    devices.recognize(email, request.cookies[COOKIE])
  const maxAge = rememberDays * DAY_SECONDS

  return {
    nameOf,

    async remember(request, reply, email) {
      const cookie = devices.issue(email)
      const device = devices.recognize(email, cookie)
      if (device === null) return
      const label = describeBrowser(request.headers['user-agent'])
      const expiresAtMs = Date.now() + maxAge * 1000
      await store.put({ email, device, earlier: nameOf(request, email), label, expiresAtMs })
      reply.setCookie(COOKIE, cookie, { ...cookieOptions, maxAge })
    },

    async deviceOf(request, email) {
      const device = nameOf(request, email)
      return device !== null && (await store.has(email, device)) ? { device } : {}
    }
  }
}
