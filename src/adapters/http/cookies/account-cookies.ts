import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import {
  allCookies,
  policyCookie,
  policyCookies,
  type CookieAttributes,
  type PolicyCookieKind
} from '../../../policy/policy-cookies.ts'
import { readCookie, serializeCookie } from './cookie.ts'

/** One cookie: its name, and functions to write, read and remove it. */
export interface HttpCookie {
  readonly name: string
  /** In seconds; null for a session cookie. */
  readonly maxAgeSeconds: number | null
  /** The value in a `Cookie` header, or null. */
  readonly read: (header: string | null | undefined) => string | null
  /** A `Set-Cookie` header. */
  readonly write: (value: string) => string
  /** A `Set-Cookie` header that removes it. */
  readonly clear: () => string
}

/** The cookies that the parts of `rempart/account` need. */
export interface AccountCookies {
  /** The token of `createSessions`. */
  readonly session: HttpCookie
  /** What `createKnownDevices` issues. */
  readonly device: HttpCookie
  /** The token of a recovery link, exchanged for a cookie so that no URL contains it. */
  readonly recovery: HttpCookie
}

const DEFAULT_DEVICE_SECONDS = 90 * 86_400
const DEFAULT_RECOVERY_SECONDS = 3_600

/**
 * The cookies of a policy, each kept as long as the policy says: `HttpOnly`, `Secure`, `SameSite=Lax`, and, by the
 * `__Host-` prefix (RFC 6265bis), for this host only. The charter of a policy lists only its declared cookies: {@link
 * declaredCookie}.
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
 * A cookie declared by the policy, under `cookies` or implied by other fields, with its declared attributes and
 * lifetime: a service that sets its cookies with this complies with its own charter.
 *
 * @throws {RangeError} If no cookie of that name is declared.
 *
 * @example
 * ```ts
 * declaredCookie(owaspAsvs, '__Host-recovery').write('abc')
 * // '__Host-recovery=abc; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax'
 * ```
 */
export function declaredCookie(policy: AccountSecurityPolicy, name: string): HttpCookie {
  const declared = allCookies(policy).find((one) => one.name === name)
  if (declared === undefined) throw new RangeError('name must be that of a cookie declared by the policy')
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
