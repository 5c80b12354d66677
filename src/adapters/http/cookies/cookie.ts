/** How a cookie is kept. */
export interface CookieAttributes {
  /** For how long, in seconds; absent: until the browser is closed. 0 takes it away. */
  readonly maxAgeSeconds?: number
  /** Whether it goes over HTTPS alone; by default true. `__Host-` cookies must. */
  readonly secure?: boolean
  /** Whether scripts cannot read it; by default true. */
  readonly httpOnly?: boolean
  /** What other sites' requests carry; by default `Lax`: a link from elsewhere arrives signed in, a form does not. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None'
  /** Which paths it is sent to; by default `/`. `__Host-` cookies must have that one. */
  readonly path?: string
}

/** What a cookie's name and value are made of without quotes: RFC 6265, section 4.1.1. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/u
const PATH = /^\/[\x21-\x2b\x2d-\x3a\x3c-\x7e]*$/u
const VALUE = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/u

/**
 * A `Set-Cookie` header for this host alone (no `Domain`).
 *
 * Source: RFC 6265 §4.1.
 *
 * @throws {RangeError} A name, a value or a path that a cookie cannot have, a `maxAgeSeconds` that is no integer of 0 or more.
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

/** More than any browser sends: RFC 6265, section 6.1, and what servers let through. */
const MAXIMUM_HEADER_UNITS = 16_384

/**
 * The value of a cookie in the header `Cookie`, the first of its name; null where there is none.
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
