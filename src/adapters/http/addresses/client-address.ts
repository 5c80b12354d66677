import { type IpAddress, parseIpAddress } from './ip-address.ts'

/** What {@link clientAddress} is told. */
export interface ClientAddressOptions {
  /** The address at the other end of the connection. */
  readonly peer: string
  /** The header `X-Forwarded-For`, if there is one; of several, joined by commas in their order. */
  readonly forwardedFor?: string | null | undefined
  /** Addresses and networks (`10.0.0.0/8`, `2001:db8::/32`) of your own proxies. By default none: the header is then not read. */
  readonly trustedProxies?: readonly string[]
}

/** As many proxies as one request passes at most; a longer header is somebody's own. */
const MAXIMUM_HOPS = 32

/**
 * The address of whoever sent the request: from the connection backwards through `X-Forwarded-For`, the first that is not a
 * trusted proxy's. What clients write into the header themselves stands further to the left, and is never reached.
 *
 * @throws {RangeError} A trusted proxy that is no address and no network.
 *
 * @example
 * ```ts
 * const trustedProxies = ['10.0.0.0/8']
 * clientAddress({ peer: '10.1.2.3', forwardedFor: '198.51.100.9, 192.0.2.1', trustedProxies }) // '192.0.2.1'
 * clientAddress({ peer: '192.0.2.7', forwardedFor: '198.51.100.9', trustedProxies }) // '192.0.2.7'
 * ```
 */
export function clientAddress({ peer, forwardedFor, trustedProxies = [] }: ClientAddressOptions): string {
  const networks = trustedProxies.map(parseNetwork)
  const isTrusted = (address: string): boolean => {
    const bytes = parseIpAddress(address)
    return bytes !== null && networks.some((network) => contains(network, bytes))
  }
  const hops = (forwardedFor ?? '').split(',').slice(-MAXIMUM_HOPS)
  let client = peer
  while (isTrusted(client)) {
    const hop = hops.pop()?.trim() ?? ''
    if (hop === '') break
    client = hop
  }
  return client
}

interface Network {
  readonly bytes: IpAddress
  readonly bits: number
}

function parseNetwork(text: string): Network {
  const [address = '', prefix, ...rest] = text.split('/')
  const bytes = parseIpAddress(address)
  const most = (bytes?.length ?? 0) * 8
  const bits = prefix === undefined ? most : /^\d{1,3}$/u.test(prefix) ? Number(prefix) : Infinity
  if (bytes === null || bits > most || rest.length > 0) {
    throw new RangeError(`trustedProxies must be addresses and networks such as 10.0.0.0/8`)
  }
  return { bytes, bits }
}

function contains({ bytes, bits }: Network, address: IpAddress): boolean {
  if (address.length !== bytes.length) return false
  return bytes.every((byte, index) => {
    const mask = 0xff00 >> Math.min(8, Math.max(0, bits - 8 * index))
    return ((byte ^ (address[index] ?? 0)) & mask & 0xff) === 0
  })
}
