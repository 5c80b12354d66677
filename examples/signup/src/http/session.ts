import type { FastifyReply, FastifyRequest } from 'fastify'
import type { BegunSession, FoundSession, Visitor } from 'rempart/account/lifecycle'
import { sourcesOf } from 'rempart/http'
import { describeBrowser } from '../security/describe-browser.ts'
import { wantsJson } from './answer-kind.ts'
import { clearCookie, readCookie, setCookie } from './cookies.ts'
import { leaveNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'

/** Somebody who is signed in, and what their browser brings. */
export interface Session extends FoundSession {
  readonly token: string
}

/** Where a request comes from. */
export function visitorOf(request: FastifyRequest): Visitor {
  return {
    source: sourcesOf(request.ip),
    label: describeBrowser(request.headers['user-agent']),
    deviceCookie: readCookie(request, 'device') ?? undefined
  }
}

/** Who is signed in. Whoever has to change the password first is not: to sign in again leads to where it is done. */
export async function currentSession(
  request: FastifyRequest,
  { lifecycle }: Pick<Parts, 'lifecycle'>
): Promise<Session | null> {
  const token = readCookie(request, 'session')
  const found = token === null ? null : await lifecycle.findSession(token)
  return token === null || found?.mustChange !== null ? null : { ...found, token }
}

/** The same, where there has to be one: else the sign-in page says why, or a program is told. */
export async function requireSession(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: Parts
): Promise<Session | null> {
  const session = await currentSession(request, parts)
  if (session !== null) return session
  if (wantsJson(request)) throw new Problem('not_signed_in')
  const hadSession = readCookie(request, 'session') !== null
  if (hadSession) clearCookie(reply, 'session')
  leaveNotice(reply, hadSession ? 'session_ended' : 'sign_in_needed')
  await reply.redirect('/sign-in', 303)
  return null
}

/** Gives a browser the session that has begun, and ends the one that it came with. */
export async function startSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, deviceCookie }: BegunSession,
  { lifecycle }: Parts
): Promise<void> {
  const earlier = readCookie(request, 'session')
  if (earlier !== null) await lifecycle.signOut(earlier)
  setCookie(reply, 'session', token)
  if (deviceCookie !== null) setCookie(reply, 'device', deviceCookie)
}

/** Whoever is signed in and opens a page for those who are not is led to the account. */
export async function leadMembersHome(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: Parts
): Promise<object | null> {
  const isOpening = request.method === 'GET' && !wantsJson(request)
  if (!isOpening || (await currentSession(request, parts)) === null) return {}
  await reply.redirect('/account', 303)
  return null
}
