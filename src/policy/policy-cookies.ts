import type { AccountSecurityPolicy } from './account-security-policy.ts'
import type { DeclaredCookie } from './declared-cookie.ts'

/** Which of the policy's own cookies one is. */
export type PolicyCookieKind = 'session' | 'device' | 'recovery'

/** How a cookie is set: attributes of `Set-Cookie`, without its value. */
export interface CookieAttributes {
  readonly name: string
  /** 0: until the browser is closed. */
  readonly durationSeconds: number
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: 'strict' | 'lax' | 'none'
  readonly path: string
}

/** A cookie that follows from the policy: only it and the cookies under `cookies` may be set. */
export interface PolicyCookie extends CookieAttributes {
  readonly kind: PolicyCookieKind
}

/**
 * The cookies that follow from a policy: the session's, as long as a session lasts; a known device's, as long as one is
 * remembered; and the one that a recovery link is exchanged for. All have the prefix `__Host-`, so that neither another
 * host of the domain nor a page in clear text can set them, and are out of reach of scripts.
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

/** Every cookie that may be set: those that follow from the policy, then the host's. */
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

/** A cookie of the policy that is kept for so long; 0: until the browser is closed. */
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
