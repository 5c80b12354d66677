import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PendingSignUp } from '../database/pending-sign-ups.ts'
import { proofPage, proofSentPage } from '../pages/proof-pages.ts'
import { forgetLinkToken, linkToken } from '../security/link-cookie.ts'
import { digest } from '../security/secret.ts'
import { sourcesOf } from 'rempart/http'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { followLink } from './follow-link.ts'
import { fieldErrors, refuseFields, type FormRefusal } from './form-refusal.ts'
import { proofForm, readForm } from './forms.ts'
import { languageOf } from './language.ts'
import { takeNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { recordEvent } from './record-event.ts'
import { sendProblemDocument } from './send-problem.ts'
import { newSession, startSession } from './session.ts'

/** The address of a sign-up: follow the link, type the password that was chosen, and the account is there. */
export function proofRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, security, pendingSignUps, devices, formTokens, metrics } = parts

  app.get('/sign-up/sent', async (request, reply) => sendPage(reply, 200, proofSentPage(frameOf(request), policy)))

  app.get<{ readonly Params: { readonly token: string } }>('/sign-up/link/:token', async (request, reply) =>
    followLink('sign-up', request.params.token, reply, policy)
  )

  app.get('/sign-up/proof', async (request, reply) => {
    const { pending } = await requirePending(request, reply)
    if (wantsJson(request)) return { email: pending.email, formToken: formTokens.issue(request, reply) }
    return await sendForm(request, reply, 200, pending, refuseFields())
  })

  app.post('/sign-up/proof', async (request, reply) => {
    const isFresh = formTokens.accepts(request)
    if (wantsJson(request) && !isFresh) throw new Problem('form_expired')
    const { pending, token } = await requirePending(request, reply)
    if (!isFresh) return await sendForm(request, reply, 403, pending, refuseFields())
    const refusal = await prove(pending, token, request, reply)
    if (refusal === null) return await proceed(request, reply, '/account', 'signed_up')
    const problem = new Problem('invalid_fields', { fields: refusal.issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, problem.status, pending, refusal)
  })

  async function requirePending(
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<{ readonly pending: PendingSignUp; readonly token: string }> {
    const token = linkToken(request, 'sign-up') ?? ''
    const pending = await pendingSignUps.find(digest(token))
    if (pending !== null) return { pending, token }
    forgetLinkToken(reply, 'sign-up')
    throw new Problem('proof_void')
  }

  /**
   * Makes the account, or says why not. The password is asked for since a stranger may have signed up with somebody's address:
   * whoever reads the message did not choose the stranger's password, and is not led into the stranger's account.
   */
  async function prove(
    { email, passwordHash }: PendingSignUp,
    token: string,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<FormRefusal | null> {
    const { password } = readForm(proofForm, request.body)
    if (password === '') return refuseFields({ field: 'password', code: 'password_missing' })
    const source = sourcesOf(request.ip)
    const result = await security.authenticate({ account: email, source, password, storedHash: passwordHash })
    if (result.outcome === 'throttled') {
      throw new Problem('too_many_attempts', { retryAfterSeconds: result.retryAfterSeconds })
    }
    if (result.outcome === 'refused') return refuseFields({ field: 'password', code: 'chosen_password_wrong' })
    const session = newSession(request, parts)
    const isMade = await pendingSignUps.redeem(digest(token), session)
    forgetLinkToken(reply, 'sign-up')
    if (!isMade) throw new Problem('proof_void')
    metrics.signUps.inc({ outcome: 'created' })
    await startSession(request, reply, session, parts)
    await devices.remember(request, reply, email)
    await recordEvent(request, email, 'signed_up', parts)
    return null
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    { email }: PendingSignUp,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const page = proofPage(frameOf(request), {
      email,
      formToken: formTokens.issue(request, reply),
      errors: fieldErrors(refusal, languageOf(request)),
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    })
    return await sendPage(reply.header('referrer-policy', 'no-referrer'), status, page)
  }
}
