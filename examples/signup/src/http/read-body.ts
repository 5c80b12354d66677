import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

/** Far more than any form has; what a request may cost is known before it is read. */
const MAXIMUM_FIELDS = 100

/**
 * Reads JSON and forms, and only what is UTF-8 in every byte: a reader that puts U+FFFD for what it cannot read makes one
 * password of many.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decodeUtf8(body)
    if (text === null) done(new Problem('malformed_request'))
    else void parseJson(request, text, done)
  })
  app.addContentTypeParser<Buffer>(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => {
      const text = decodeUtf8(body)
      const fields = text === null ? null : parseForm(text)
      if (fields === null) throw new Problem('malformed_request')
      return fields
    }
  )
}

/** True when an address is ASCII, and what it writes as %xx is UTF-8. */
export function isReadableUrl(url: string): boolean {
  return /^[!-~]*$/u.test(url) && decodeComponent(url) !== null
}

type Fields = Record<string, string | string[]>

/** https://url.spec.whatwg.org/#concept-urlencoded-parser, but that it reads nothing rather than something else. */
function parseForm(text: string): Fields | null {
  // Without a prototype, no name of a field means anything else.
  const fields = Object.create(null) as Fields
  const pairs = text.split('&', MAXIMUM_FIELDS + 1).filter((pair) => pair !== '')
  if (pairs.length > MAXIMUM_FIELDS) return null
  for (const pair of pairs) {
    const end = pair.includes('=') ? pair.indexOf('=') : pair.length
    const name = decodeComponent(pair.slice(0, end).replaceAll('+', ' '))
    const value = decodeComponent(pair.slice(end + 1).replaceAll('+', ' '))
    if (name === null || value === null) return null
    const earlier = fields[name]
    fields[name] = earlier === undefined ? value : [earlier, value].flat()
  }
  return fields
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeComponent(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
