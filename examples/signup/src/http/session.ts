import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Account } from '../database/account-store.ts'
import { sendSession, sessionDigest, type IssuedSession } from '../security/sessions.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'

/** The account that a request is signed in to. */
export async function currentAccount(request: FastifyRequest, { accounts }: Parts): Promise<Account | null> {
  const digest = sessionDigest(request)
  return digest === null ? null : await accounts.findBySession(digest)
}

/** As {@link currentAccount}, where there has to be one. */
export async function requireAccount(request: FastifyRequest, parts: Parts): Promise<Account> {
  const account = await currentAccount(request, parts)
  if (account === null) throw new Problem('not_signed_in')
  return account
}

/** Gives a browser the session that was stored for it, and ends the one that it came with. */
export async function startSession(
  request: FastifyRequest,
  reply: FastifyReply,
  session: IssuedSession,
  { accounts }: Parts
): Promise<void> {
  const earlier = sessionDigest(request)
  if (earlier !== null) await accounts.deleteSession(earlier)
  sendSession(reply, session)
}
