import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from 'rempart/messages'
import { readCookie, setCookie } from './cookies.ts'
import { readPreferences } from './preferences.ts'

/** In the order of preference: what a link asks for now, what one asked for before, what the browser asks for, French. */
export function languageOf(request: FastifyRequest): Language {
  return (
    languageLink(request) ??
    asLanguage(readCookie(request, 'language')) ??
    preferredLanguage(request.headers['accept-language'])
  )
}

/** Keeps the language that a link asked for. */
export function rememberLanguage(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const asked = languageLink(request)
    if (asked !== null) setCookie(reply, 'language', asked)
  })
}

function languageLink({ query }: FastifyRequest): Language | null {
  return typeof query === 'object' && query !== null && 'language' in query ? asLanguage(query.language) : null
}

/** RFC 9110, section 12.5.4, by quality; of equal ones the first. */
function preferredLanguage(header: string | undefined): Language {
  const ranges = readPreferences(header).map(({ value, quality }) => ({ language: languageOfRange(value), quality }))
  const best = ranges
    .toSorted((one, other) => other.quality - one.quality)
    .find(({ quality, language }) => quality > 0 && language !== null)
  return best?.language ?? 'fr'
}

function languageOfRange(range: string): Language | null {
  return range === '*' ? 'fr' : asLanguage(range.split('-', 1)[0])
}

function asLanguage(value: unknown): Language | null {
  return value === 'fr' || value === 'en' ? value : null
}
