import { parseIpAddress } from './ip-address.ts'

/**
 * The networks that a request counts against, smallest first: an IPv4 address; or of an IPv6 address the /64, which
 * belongs to one customer, and the /48, the most that one customer gets (RIPE-690). For the `source` of a throttle.
 *
 * @param address As proxies write it, optionally in brackets and with a port. All invalid addresses count as one,
 * `unknown`.
 *
 * @example
 * ```ts
 * sourcesOf('203.0.113.51:41123') // ['203.0.113.51']
 * sourcesOf('[2001:db8:1:2::1]:4123') // ['20010db800010002::/64', '20010db80001::/48']
 * ```
 */
export function sourcesOf(address: string): readonly string[] {
  const bytes = parseIpAddress(address)
  if (bytes === null) return ['unknown']
  if (bytes.length === 4) return [bytes.join('.')]
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  return [`${digits.slice(0, 8).join('')}::/64`, `${digits.slice(0, 6).join('')}::/48`]
}
