import ipaddr from 'ipaddr.js'

/** The network that a request counts against: an IPv4 address, or an IPv6 /64, which one customer has as a whole. */
export function sourceOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${parsed
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}::/64`
}
