import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { readCookie, serializeCookie } from './cookie.ts'

/** One cookie of an account: its name, and how it is written, read and taken away. */
export interface HttpCookie {
  readonly name: string
  /** In seconds; null where it ends with the browser. */
  readonly maxAgeSeconds: number | null
  /** The value in a header `Cookie`, or null. */
  readonly read: (header: string | null | undefined) => string | null
  /** A header `Set-Cookie`. */
  readonly write: (value: string) => string
  /** A header `Set-Cookie` that takes it away. */
  readonly clear: () => string
}

/** The cookies that the parts of `rempart/account` need. */
export interface AccountCookies {
  /** The token of `createSessions`. */
  readonly session: HttpCookie
  /** What `createKnownDevices` issues. */
  readonly device: HttpCookie
}

const DEFAULT_REMEMBER_DAYS = 90
const [HOUR_SECONDS, DAY_SECONDS] = [3600, 86_400]

/**
 * The cookies of a policy, each kept as long as the policy says: `HttpOnly`, `Secure`, `SameSite=Lax`, and by their prefix for
 * this host alone (RFC 6265bis, `__Host-`).
 *
 * @example
 * ```ts
 * const { device, session } = accountCookies(servicePublic)
 * session.read('__Host-session=abc') // 'abc'
 * device.clear() // '__Host-device=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax'
 * ```
 */
export function accountCookies({ sessions, throttling }: AccountSecurityPolicy): AccountCookies {
  return {
    session: cookie('__Host-session', sessions === undefined ? null : sessions.maximumHours * HOUR_SECONDS),
    device: cookie('__Host-device', (throttling.knownDevices?.rememberDays ?? DEFAULT_REMEMBER_DAYS) * DAY_SECONDS)
  }
}

function cookie(name: string, maxAgeSeconds: number | null): HttpCookie {
  return {
    name,
    maxAgeSeconds,
    read: (header) => readCookie(header, name),
    write: (value) => serializeCookie(name, value, maxAgeSeconds === null ? {} : { maxAgeSeconds }),
    clear: () => serializeCookie(name, '', { maxAgeSeconds: 0 })
  }
}
