import type { CookieAttributes } from '../../policy/policy-cookies.ts'

/** A cookie as a `Set-Cookie` header sets it. Its value is never kept. */
export interface SetCookie extends CookieAttributes {
  readonly hasDomain: boolean
  /** The header removes the cookie: it has expired on arrival. */
  readonly isRemoval: boolean
}

// RFC 6265bis: browsers ignore longer attributes, and cookies of more than 4,096 bytes.
const MAXIMUM_HEADER_UNITS = 8_192

/**
 * Reads a `Set-Cookie` header as browsers do (RFC 6265bis, section 5): the last value of an attribute counts, `Max-Age`
 * takes precedence over `Expires`, and `SameSite` defaults to `Lax`. `null`: not a cookie.
 */
export function readSetCookie(header: string, nowMs: number): SetCookie | null {
  if (header.length > MAXIMUM_HEADER_UNITS) return null
  const [pair = '', ...parts] = header.split(';')
  const name = pair.slice(0, Math.max(0, pair.indexOf('='))).trim()
  if (name === '') return null
  const attributes = new Map(parts.map(readAttribute))
  const seconds = secondsOf(attributes, nowMs)
  const path = attributes.get('path') ?? ''
  return {
    name,
    durationSeconds: seconds === null ? 0 : Math.max(0, seconds),
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: sameSiteOf(attributes.get('samesite')),
    path: path.startsWith('/') ? path : '/',
    hasDomain: (attributes.get('domain') ?? '') !== '',
    isRemoval: seconds !== null && seconds <= 0
  }
}

function readAttribute(part: string): [name: string, value: string] {
  const [name = '', ...values] = part.split('=')
  return [name.trim().toLowerCase(), values.join('=').trim()]
}

/** Its lifetime from now on; `null`: until the browser is closed. */
function secondsOf(attributes: ReadonlyMap<string, string>, nowMs: number): number | null {
  const maxAge = attributes.get('max-age')
  if (maxAge !== undefined && /^-?\d+$/u.test(maxAge)) return Number(maxAge)
  const expiresMs = Date.parse(attributes.get('expires') ?? '')
  return Number.isNaN(expiresMs) ? null : Math.round((expiresMs - nowMs) / 1000)
}

function sameSiteOf(value: string | undefined): CookieAttributes['sameSite'] {
  const given = value?.toLowerCase()
  return given === 'strict' || given === 'none' ? given : 'lax'
}
