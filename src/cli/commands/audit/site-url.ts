import { UsageError } from '../../texts/usage-error.ts'

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u

/**
 * The address of a site to look at: `https`, or `http` on this machine, where nobody listens on the way.
 *
 * @throws {UsageError} `not_a_site`.
 */
export function readSiteUrl(text: string): URL {
  const url = URL.parse(text)
  if (url === null || !isSafe(url)) throw new UsageError('not_a_site')
  return url
}

function isSafe({ protocol, hostname, username, password }: URL): boolean {
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
}
