import { readSetCookie } from '../../compliance/cookies/set-cookie.ts'

/** What a browser keeps between the requests of a journey. */
export interface CookieJar {
  /** The header `Cookie` for a path; undefined: none is due. */
  readonly headerFor: (path: string) => string | undefined
  /** @param header A `Set-Cookie` header whose path is said. */
  readonly keep: (header: string) => void
}

interface KeptCookie {
  readonly pair: string
  readonly path: string
}

// RFC 6265, section 6.1, asks browsers for room for 50 of 4,096 bytes.
const MAXIMUM_COOKIES = 50
const MAXIMUM_PAIR_BYTES = 4_096

/** An empty jar. Where more cookies come than it has room for, the oldest go. */
export function createCookieJar(): CookieJar {
  const kept = new Map<string, KeptCookie>()
  return {
    headerFor(path) {
      const pairs = [...kept.values()].filter((cookie) => covers(cookie.path, path)).map(({ pair }) => pair)
      return pairs.length === 0 ? undefined : pairs.join('; ')
    },
    keep(header) {
      const cookie = readSetCookie(header, Date.now())
      if (cookie === null) return
      const key = `${cookie.name};${cookie.path}`
      const pair = header.split(';', 1).join('').trim()
      kept.delete(key)
      if (!cookie.isRemoval && Buffer.byteLength(pair) <= MAXIMUM_PAIR_BYTES) kept.set(key, { pair, path: cookie.path })
      for (const oldest of kept.keys()) if (kept.size > MAXIMUM_COOKIES) kept.delete(oldest)
    }
  }
}

/** A header with the path that browsers give it where it says none: the folder of the page (RFC 6265, section 5.1.4). */
export function withPath(header: string, pagePath: string): string {
  if (/;\s*path\s*=\s*\//iu.test(header)) return header
  return `${header}; Path=${pagePath.slice(0, Math.max(1, pagePath.lastIndexOf('/')))}`
}

function covers(cookiePath: string, path: string): boolean {
  if (!path.startsWith(cookiePath)) return false
  return path.length === cookiePath.length || cookiePath.endsWith('/') || path[cookiePath.length] === '/'
}
