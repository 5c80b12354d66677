import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { allCookies, type CookieAttributes } from '../../policy/policy-cookies.ts'
import { readSetCookie, type SetCookie } from './set-cookie.ts'

/** A difference between the cookies that a site sets and those that its policy declares. */
export type CookieFinding =
  | {
      readonly code:
        | 'undeclared'
        | 'missing'
        | 'not_secure'
        | 'not_http_only'
        | 'has_domain'
        | 'other_path'
        | 'weaker_same_site'
      readonly name: string
    }
  | { readonly code: 'too_long'; readonly name: string; readonly seconds: number; readonly declaredSeconds: number }

/** Enough for a site with hundreds of cookies; each cookie is reported once for each difference. */
const MAXIMUM_HEADERS = 10_000

const STRENGTH = { none: 0, lax: 1, strict: 2 } as const

/**
 * Compares the `Set-Cookie` headers that a site sent with the cookies that its policy declares: implied ones, and those
 * under `cookies`. Cookie values are never kept.
 *
 * @param headers Unmodified, from all responses; at most 10,000 are read.
 * @param nowMs When they were sent, in milliseconds since 1970, for those with `Expires`. Default: now.
 *
 * @example
 * ```ts
 * auditCookies(owaspAsvs, ['tracker=1; Max-Age=60', '__Host-recovery=; Path=/; Secure; HttpOnly; Max-Age=3600'])
 * // [{ code: 'undeclared', name: 'tracker' }]
 * ```
 */
export function auditCookies(
  policy: AccountSecurityPolicy,
  headers: readonly string[],
  nowMs: number = Date.now()
): readonly CookieFinding[] {
  const declared = allCookies(policy)
  const found = new Map<string, CookieFinding>()
  const seen = new Set<CookieAttributes>()
  for (const header of headers.slice(0, MAXIMUM_HEADERS)) {
    const cookie = readSetCookie(header, nowMs)
    if (cookie === null || cookie.isRemoval) continue
    const named = declared.filter(({ name }) => name === cookie.name)
    const match = named.find(({ path }) => path === cookie.path) ?? named[0]
    if (match !== undefined) seen.add(match)
    for (const finding of compare(cookie, match)) found.set(`${finding.code} ${finding.name}`, finding)
  }
  const missing = declared.filter((cookie) => !seen.has(cookie)).map(({ name }) => ({ code: 'missing' as const, name }))
  return [...found.values(), ...missing]
}

function compare(cookie: SetCookie, declared: CookieAttributes | undefined): readonly CookieFinding[] {
  const { name, durationSeconds: seconds } = cookie
  if (declared === undefined) return [{ code: 'undeclared', name }]
  const { durationSeconds: declaredSeconds } = declared
  return [
    ...(seconds > declaredSeconds ? [{ code: 'too_long' as const, name, seconds, declaredSeconds }] : []),
    ...(declared.secure && !cookie.secure ? [{ code: 'not_secure' as const, name }] : []),
    ...(declared.httpOnly && !cookie.httpOnly ? [{ code: 'not_http_only' as const, name }] : []),
    ...(cookie.hasDomain ? [{ code: 'has_domain' as const, name }] : []),
    ...(cookie.path === declared.path ? [] : [{ code: 'other_path' as const, name }]),
    ...(STRENGTH[cookie.sameSite] < STRENGTH[declared.sameSite] ? [{ code: 'weaker_same_site' as const, name }] : [])
  ]
}
