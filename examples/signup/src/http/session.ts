import type { FastifyReply, FastifyRequest } from 'fastify'
import type { IssuedSession } from 'rempart/account'
import type { Account } from '../database/account-store.ts'
import type { NewSession } from '../database/new-session.ts'
import { describeBrowser } from '../security/describe-browser.ts'
import { sendSession, sessionToken } from '../security/sessions.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'

/** A session that is not stored yet, for the browser of a request. */
export function newSession(request: FastifyRequest, { sessions }: Parts): IssuedSession & NewSession {
  return { ...sessions.issue(), label: describeBrowser(request.headers['user-agent']) }
}

/** The account that a request is signed in to. */
export async function currentAccount(request: FastifyRequest, { sessions }: Parts): Promise<Account | null> {
  const token = sessionToken(request)
  const account = token === null ? null : await sessions.find(token)
  return account === null || hasExpired(account) ? null : account
}

/** Whether somebody else made the password, and its time is over. */
export function hasExpired({ temporaryUntil }: Account): boolean {
  return temporaryUntil !== null && temporaryUntil.getTime() <= Date.now()
}

/** As {@link currentAccount}, where there has to be one. */
export async function requireAccount(request: FastifyRequest, parts: Parts): Promise<Account> {
  const account = await currentAccount(request, parts)
  if (account === null) throw new Problem('not_signed_in')
  return account
}

/** What the session is stored under that a request brings. */
export function currentDigest(request: FastifyRequest, { sessions }: Parts): string | null {
  return sessions.digest(sessionToken(request) ?? '')
}

/** Gives a browser the session that was stored for it, and ends the one that it came with. */
export async function startSession(
  request: FastifyRequest,
  reply: FastifyReply,
  session: IssuedSession,
  parts: Parts
): Promise<void> {
  const earlier = currentDigest(request, parts)
  if (earlier !== null) await parts.sessionStore.end(earlier)
  sendSession(reply, session)
}
