/** The attributes of a cookie. */
export interface CookieAttributes {
  /** Lifetime in seconds, an integer of 0 or more; 0 removes the cookie. Default: until the browser is closed. */
  readonly maxAgeSeconds?: number
  /** Whether it is sent over HTTPS only. Default true, and required for `__Host-` cookies. */
  readonly secure?: boolean
  /** Whether it is hidden from scripts. Default true. */
  readonly httpOnly?: boolean
  /** Whether requests from other sites carry it. Default `Lax`: following a link does, submitting a form does not. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None'
  /** The path it is sent to. Default `/`, and required for `__Host-` cookies. */
  readonly path?: string
}

/** The characters of an unquoted name and value: RFC 6265 §4.1.1. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/u
const PATH = /^\/[\x21-\x2b\x2d-\x3a\x3c-\x7e]*$/u
const VALUE = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/u

/**
 * A `Set-Cookie` header for this host only (no `Domain`).
 *
 * Source: RFC 6265 §4.1.
 *
 * @throws {RangeError} If the name, value or path is invalid, or `maxAgeSeconds` is not an integer of 0 or more.
 *
 * @example
 * ```ts
 * serializeCookie('__Host-session', 'abc', { maxAgeSeconds: 60 })
 * // '__Host-session=abc; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Lax'
 * ```
 */
export function serializeCookie(name: string, value: string, attributes: CookieAttributes = {}): string {
  const { maxAgeSeconds, secure = true, httpOnly = true, sameSite = 'Lax', path = '/' } = attributes
  if (!NAME.test(name)) throw new RangeError('name must be a token of RFC 9110')
  if (!VALUE.test(value)) throw new RangeError('value must be of the octets that RFC 6265 allows')
  if (!PATH.test(path)) throw new RangeError('path must begin with / and hold no space, comma or semicolon')
  if (maxAgeSeconds !== undefined && !(Number.isSafeInteger(maxAgeSeconds) && maxAgeSeconds >= 0)) {
    throw new RangeError('maxAgeSeconds must be an integer of 0 or more')
  }
  return [
    `${name}=${value}`,
    `Path=${path}`,
    ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`]),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(secure ? ['Secure'] : []),
    `SameSite=${sameSite}`
  ].join('; ')
}

/** More than any browser sends (RFC 6265 §6.1) and servers accept. */
const MAXIMUM_HEADER_UNITS = 16_384

/**
 * The value of the first cookie of that name in a `Cookie` header; null if there is none.
 *
 * @example
 * ```ts
 * readCookie('a=1; __Host-session=abc', '__Host-session') // 'abc'
 * readCookie(null, 'a') // null
 * ```
 */
export function readCookie(header: string | null | undefined, name: string): string | null {
  if (header === null || header === undefined || header.length > MAXIMUM_HEADER_UNITS) return null
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}
