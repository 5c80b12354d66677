import ipaddr from 'ipaddr.js'

/**
 * The networks that a request counts against, the smallest first: an IPv4 address; of an IPv6 one the /64, which one
 * customer has as a whole, and the /48, which is the most that one customer is given (RIPE-690).
 *
 * @param address As proxies write it: with a port too, and in brackets.
 */
export function sourceOf(address: string): readonly string[] {
  const bare = withoutPort(address)
  if (!ipaddr.isValid(bare)) return ['unknown']
  const parsed = ipaddr.process(bare)
  if (parsed.kind() === 'ipv4') return [parsed.toString()]
  const bytes = parsed.toByteArray().map((byte) => byte.toString(16).padStart(2, '0'))
  return [`${bytes.slice(0, 8).join('')}::/64`, `${bytes.slice(0, 6).join('')}::/48`]
}

function withoutPort(address: string): string {
  const { bracketed, plain } = /^\[(?<bracketed>[^\]]*)\](?::\d+)?$|^(?<plain>[^:]*):\d+$/u.exec(address)?.groups ?? {}
  return bracketed ?? plain ?? address
}
