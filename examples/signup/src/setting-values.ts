import { isIP, isIPv4 } from 'node:net'
import * as z from 'zod'

/** A whole number in decimal digits, and in nothing else that JavaScript would read as one. */
export function wholeNumber(minimum: number, maximum: number) {
  const takes = `takes a whole number from ${minimum} to ${maximum}`
  return z
    .string()
    .regex(/^\d{1,9}$/u, { error: takes, abort: true })
    .transform(Number)
    .refine((number) => number >= minimum && number <= maximum, { error: takes })
}

/** An address of this machine, or a name that leads to one. */
export const listeningHost = z
  .string()
  .refine((host) => isIP(host) !== 0 || isHostName(host), { error: 'takes an IP address or the name of a host' })

/** The URL of a server: `SCHEME://HOST`, and not `HOST:PORT`, whose first half a parser of URLs takes for a scheme. */
export function serverUrl(schemes: readonly string[], path: RegExp) {
  return z.string().refine((value) => isServerUrl(value, schemes, path), {
    error: `takes a URL such as ${schemes[0]}://host:port, with what is special in a name or a password as %xx`
  })
}

function isServerUrl(value: string, schemes: readonly string[], path: RegExp): boolean {
  const url = URL.parse(value)
  if (url === null || !schemes.some((scheme) => value.toLowerCase().startsWith(`${scheme}://`))) return false
  try {
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part)
  } catch {
    return false
  }
  return (url.hostname !== '' || url.searchParams.has('host')) && path.test(url.pathname)
}

/** Where a service is seen from outside: scheme, host and port, and nothing after them. */
export const webOrigin = z
  .string()
  .refine(
    (value) =>
      /^https?:$/u.test(URL.parse(value)?.protocol ?? '') && URL.parse(value)?.origin === value.replace(/\/$/u, ''),
    {
      error: 'takes the origin of a URL, such as https://guichet.example, without a path'
    }
  )
  .transform((value) => value.replace(/\/$/u, ''))

/** Addresses and networks, separated by commas. */
export const networks = z
  .string()
  .transform((list) => list.split(',').map((network) => network.trim()))
  .refine((list) => list.every(isNetwork), {
    error: 'takes IP addresses or networks such as 10.0.0.0/8, separated by commas, and no names of hosts'
  })

function isNetwork(network: string): boolean {
  const [address = '', prefix, ...more] = network.split('/')
  if (isIP(address) === 0 || more.length > 0) return false
  return prefix === undefined || (/^\d{1,3}$/u.test(prefix) && Number(prefix) <= (isIPv4(address) ? 32 : 128))
}

function isHostName(host: string): boolean {
  return host.length <= 253 && host.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu.test(label))
}
