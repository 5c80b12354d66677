import type { AccountSecurityPolicy } from './account-security-policy.ts'
import type { DeclaredCookie } from './declared-cookie.ts'

/** The kinds of cookies implied by a policy. */
export type PolicyCookieKind = 'session' | 'device' | 'recovery'

/** The attributes of a cookie, as in `Set-Cookie`, without its value. */
export interface CookieAttributes {
  readonly name: string
  /** 0: until the browser is closed. */
  readonly durationSeconds: number
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: 'strict' | 'lax' | 'none'
  readonly path: string
}

/** A cookie implied by the policy. Only these and the cookies under `cookies` may be set. */
export interface PolicyCookie extends CookieAttributes {
  readonly kind: PolicyCookieKind
}

/**
 * The cookies implied by a policy: one for the session, as long as a session lasts; one for a known device, as long as
 * it is remembered; and one that a recovery link is exchanged for. All have the prefix `__Host-`, so that neither
 * another host of the domain nor an unencrypted page can set them, and are hidden from scripts.
 *
 * @example
 * ```ts
 * policyCookies(nist80063b.withAnotherFactor).map(({ name }) => name) // ['__Host-session', '__Host-recovery']
 * ```
 */
export function policyCookies({ sessions, throttling, recovery }: AccountSecurityPolicy): readonly PolicyCookie[] {
  const { knownDevices } = throttling
  return [
    ...(sessions === undefined ? [] : [policyCookie('session', sessions.maximumHours * 3_600)]),
    ...(knownDevices === undefined ? [] : [policyCookie('device', knownDevices.rememberDays * 86_400)]),
    ...(recovery === undefined ? [] : [policyCookie('recovery', recovery.linkMinutes * 60)])
  ]
}

/** Every cookie that may be set: those implied by the policy, then the host's. */
export function allCookies(policy: AccountSecurityPolicy): readonly CookieAttributes[] {
  return [...policyCookies(policy), ...(policy.cookies ?? []).map(withDefaults)]
}

function withDefaults({
  name,
  durationSeconds,
  secure = true,
  httpOnly = true,
  sameSite = 'lax',
  path = '/'
}: DeclaredCookie): CookieAttributes {
  return { name, durationSeconds, secure, httpOnly, sameSite, path }
}

/** A cookie of the policy with this lifetime; 0: until the browser is closed. */
export function policyCookie(kind: PolicyCookieKind, durationSeconds: number): PolicyCookie {
  return {
    kind,
    name: `__Host-${kind}`,
    durationSeconds,
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    path: '/'
  }
}
