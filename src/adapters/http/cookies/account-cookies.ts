import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import {
  allCookies,
  policyCookie,
  policyCookies,
  type CookieAttributes,
  type PolicyCookieKind
} from '../../../policy/policy-cookies.ts'
import { readCookie, serializeCookie } from './cookie.ts'

/** One cookie: its name, and how it is written, read and taken away. */
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
  /** What a recovery link was exchanged for, so that no address has its token. */
  readonly recovery: HttpCookie
}

const DEFAULT_DEVICE_SECONDS = 90 * 86_400
const DEFAULT_RECOVERY_SECONDS = 3_600

/**
 * The cookies of a policy, each kept as long as the policy says: `HttpOnly`, `Secure`, `SameSite=Lax`, and by their prefix for
 * this host alone (RFC 6265bis, `__Host-`). Only those that the policy speaks of are in its charter: {@link declaredCookie}.
 *
 * @example
 * ```ts
 * const { device, session } = accountCookies(servicePublic)
 * session.read('__Host-session=abc') // 'abc'
 * device.clear() // '__Host-device=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax'
 * ```
 */
export function accountCookies(policy: AccountSecurityPolicy): AccountCookies {
  const own = policyCookies(policy)
  const cookieOf = (kind: PolicyCookieKind, durationSeconds: number): HttpCookie =>
    cookie(own.find((one) => one.kind === kind) ?? policyCookie(kind, durationSeconds))
  return {
    session: cookieOf('session', 0),
    device: cookieOf('device', DEFAULT_DEVICE_SECONDS),
    recovery: cookieOf('recovery', DEFAULT_RECOVERY_SECONDS)
  }
}

/**
 * A cookie that the policy declares, under `cookies` or because it follows from the policy, with the attributes and for the
 * time that it is declared with: a service that sets its cookies with this keeps to its own charter.
 *
 * @throws {RangeError} No cookie of that name is declared.
 *
 * @example
 * ```ts
 * declaredCookie(owaspAsvs, '__Host-recovery').write('abc')
 * // '__Host-recovery=abc; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax'
 * ```
 */
export function declaredCookie(policy: AccountSecurityPolicy, name: string): HttpCookie {
  const declared = allCookies(policy).find((one) => one.name === name)
  if (declared === undefined) throw new RangeError('name must be that of a cookie which the policy declares')
  return cookie(declared)
}

const SAME_SITE = { strict: 'Strict', lax: 'Lax', none: 'None' } as const

function cookie({ name, durationSeconds, secure, httpOnly, sameSite, path }: CookieAttributes): HttpCookie {
  const attributes = { secure, httpOnly, sameSite: SAME_SITE[sameSite], path }
  const kept = durationSeconds === 0 ? {} : { maxAgeSeconds: durationSeconds }
  return {
    name,
    maxAgeSeconds: kept.maxAgeSeconds ?? null,
    read: (header) => readCookie(header, name),
    write: (value) => serializeCookie(name, value, { ...attributes, ...kept }),
    clear: () => serializeCookie(name, '', { ...attributes, maxAgeSeconds: 0 })
  }
}
