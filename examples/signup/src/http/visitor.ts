import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from 'rempart/messages'
import type { PageFrame } from '../pages/layout.ts'
import { cookieOptions } from '../security/sessions.ts'

const LANGUAGE_COOKIE = '__Host-language'
const YEAR_SECONDS = 31_536_000

/** In the order of preference: what a link asks for now, what one asked for before, what the browser asks for, French. */
export function languageOf(request: FastifyRequest): Language {
  return (
    languageLink(request) ??
    asLanguage(request.cookies[LANGUAGE_COOKIE]) ??
    preferredLanguage(request.headers['accept-language'])
  )
}

export function frameOf(request: FastifyRequest): PageFrame {
  return { language: languageOf(request), path: request.routeOptions.url ?? '/' }
}

/** True when the client asks for JSON and not for pages. */
export function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  return /\bapplication\/(?:problem\+)?json\b/u.test(accept) && !accept.includes('text/html')
}

/** Keeps the language that a link asked for. */
export function rememberLanguage(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const asked = languageLink(request)
    if (asked !== null) reply.setCookie(LANGUAGE_COOKIE, asked, { ...cookieOptions, maxAge: YEAR_SECONDS })
  })
}

export async function sendPage(reply: FastifyReply, status: number, markup: string): Promise<FastifyReply> {
  return await reply.code(status).type('text/html; charset=utf-8').send(markup)
}

function languageLink({ query }: FastifyRequest): Language | null {
  return typeof query === 'object' && query !== null && 'language' in query ? asLanguage(query.language) : null
}

function preferredLanguage(header: string | undefined): Language {
  for (const range of (header ?? '').slice(0, 200).split(',')) {
    const language = asLanguage(range.trim().slice(0, 2).toLowerCase())
    if (language !== null) return language
  }
  return 'fr'
}

function asLanguage(value: unknown): Language | null {
  return value === 'fr' || value === 'en' ? value : null
}
