import type { FastifyReply, FastifyRequest } from 'fastify'
import { forgetSession, sessionToken } from '../security/sessions.ts'
import { leaveNotice } from './notice.ts'

/** Leads to the sign-in page, which says why. */
export async function askToSignIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const hadSession = sessionToken(request) !== null
  if (hadSession) forgetSession(reply)
  leaveNotice(reply, hadSession ? 'session_ended' : 'sign_in_needed')
  return await reply.redirect('/sign-in', 303)
}
