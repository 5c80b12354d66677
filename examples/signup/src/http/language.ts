import type { FastifyInstance, FastifyRequest } from 'fastify'
import { negotiateLanguage } from 'rempart/http'
import type { Language } from 'rempart/messages'
import { readCookie, setCookie } from './cookies.ts'

/** In the order of preference: what a link asks for now, what one asked for before, what the browser asks for, French. */
export function languageOf(request: FastifyRequest): Language {
  return (
    languageLink(request) ??
    asLanguage(readCookie(request, 'language')) ??
    negotiateLanguage(request.headers['accept-language'])
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

function asLanguage(value: unknown): Language | null {
  return value === 'fr' || value === 'en' ? value : null
}
