import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { assertInteger } from './assert-integer.ts'

/** What {@link createKnownDevices} is told. */
export interface KnownDevicesOptions {
  /** Signs the cookies: 32 characters or more, the same in all processes. */
  readonly secret: string
  /** How long a device stays known after its last sign-in, in days. Default 90. */
  readonly rememberDays?: number
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** Tells browsers that signed in to an account before, by a signed cookie that only they have. */
export interface KnownDevices {
  /**
   * The cookie's value for a browser that has just signed in to `account`; a new one each time, so that a copy grows old.
   * It holds no name: a random number, a time, and the signature over both and the account. Keep it `HttpOnly` and `Secure`.
   */
  issue(account: string): string
  /** The device's name for `AttemptSubject.device`, or null where the cookie is missing, expired, of another account or forged. */
  recognize(account: string, cookie: string | undefined): string | null
}

const DAY_MS = 86_400_000
const COOKIE = /^(?<device>[\w-]{22})\.(?<issued>[0-9a-z]{1,9})\.(?<signature>[\w-]{43})$/u

/**
 * Known devices: an owner gets in from a browser that signed in before while strangers use up the attempts of the account.
 *
 * Source: OWASP, "Device Cookies" (slow down online guessing attacks with device cookies).
 *
 * @throws {RangeError} A secret of fewer than 32 characters, `rememberDays` that is no integer of 1 or more.
 *
 * @example
 * ```ts
 * const devices = createKnownDevices({ secret: 'x'.repeat(32) })
 * const cookie = devices.issue('jeanne@example.org')
 * devices.recognize('jeanne@example.org', cookie) !== null // true
 * devices.recognize('paul@example.org', cookie) // null
 * ```
 */
export function createKnownDevices({ secret, rememberDays = 90, now = Date.now }: KnownDevicesOptions): KnownDevices {
  assertInteger('rememberDays', rememberDays)
  if (secret.length < 32) throw new RangeError('secret must have 32 characters or more')
  const sign = (account: string, device: string, issued: string): Buffer =>
    createHmac('sha256', secret).update(`known-device\0${device}\0${issued}\0${account}`).digest()

  return {
    issue(account) {
      const device = randomBytes(16).toString('base64url')
      const issued = now().toString(36)
      return `${device}.${issued}.${sign(account, device, issued).toString('base64url')}`
    },
    recognize(account, cookie) {
      const { device = '', issued = '', signature = '' } = COOKIE.exec(cookie ?? '')?.groups ?? {}
      if (device === '') return null
      const given = Buffer.from(signature, 'base64url')
      if (!timingSafeEqual(given, sign(account, device, issued))) return null
      const ageMs = now() - Number.parseInt(issued, 36)
      return ageMs < rememberDays * DAY_MS ? device : null
    }
  }
}
