import { type IpAddress, parseIpAddress } from './ip-address.ts'

/** Options of {@link clientAddress}. */
export interface ClientAddressOptions {
  /** The peer address of the connection. */
  readonly peer: string
  /** The `X-Forwarded-For` header, if any; several are joined by commas in order. */
  readonly forwardedFor?: string | null | undefined
  /**
   * Addresses and networks (`10.0.0.0/8`, `2001:db8::/32`) of your own proxies. Default: none, and the header is not
   * read.
   */
  readonly trustedProxies?: readonly string[]
}

/** The most proxies that one request passes; a longer header is forged. */
const MAXIMUM_HOPS = 32

/**
 * The client's address: going from the connection backwards through `X-Forwarded-For`, the first that is not a trusted
 * proxy. Entries forged by the client are further to the left, and never reached.
 *
 * @throws {RangeError} If a trusted proxy is neither an address nor a network.
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
