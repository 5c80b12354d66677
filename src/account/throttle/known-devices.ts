import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { assertInteger } from './assert-integer.ts'

/** Options of {@link createKnownDevices}. */
export interface KnownDevicesOptions {
  /** The key that signs the cookies: at least 32 characters, the same in all processes. */
  readonly secret: string
  /** How long a device stays known after its last sign-in, in days. Default 90. */
  readonly rememberDays?: number
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** Recognises browsers that have signed in to an account before, by a signed cookie. */
export interface KnownDevices {
  /**
   * The cookie's value for a browser that has just signed in to `account`; a new one each time, so that copies expire.
   * It contains no name: a random number, a time, and a signature of both and the account. Make it `HttpOnly` and
   * `Secure`.
   */
  issue(account: string): string
  /**
   * The device's name for `AttemptSubject.device`, or null if the cookie is missing, expired, of another account or
   * forged.
   */
  recognize(account: string, cookie: string | undefined): string | null
}

const DAY_MS = 86_400_000
const COOKIE = /^(?<device>[\w-]{22})\.(?<issued>[0-9a-z]{1,9})\.(?<signature>[\w-]{43})$/u

/**
 * Known devices: an owner can sign in from a browser that has signed in before, even if strangers have used up the
 * attempts of the account.
 *
 * Source: OWASP, "Device Cookies" (slow down online guessing attacks with device cookies).
 *
 * @throws {RangeError} If the secret has fewer than 32 characters, or `rememberDays` is not an integer of at least 1.
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
