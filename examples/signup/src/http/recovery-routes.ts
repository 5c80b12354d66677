import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccountOwner } from '../database/recovery-store.ts'
import { newPasswordPage, recoveryPage, recoverySentPage } from '../pages/recovery-pages.ts'
import { textsOf } from '../pages/texts.ts'
import { forgetLinkToken, linkToken } from '../security/link-cookie.ts'
import { sourcesOf } from 'rempart/http'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import {
  confirmationIssues,
  fieldErrors,
  passwordAdvice,
  refuseFields,
  refusePassword,
  type FormRefusal
} from './form-refusal.ts'
import { followLink } from './follow-link.ts'
import { newPasswordForm, readForm, recoveryForm, typedText } from './forms.ts'
import { languageOf } from './language.ts'
import { takeNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem } from './problem.ts'
import { recordEvent } from './record-event.ts'
import { sendProblemDocument } from './send-problem.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'

/** A forgotten password: ask, follow the link, choose. */
export function recoveryRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, recovery, postman, metrics, devices, formTokens, publicOrigin } = parts

  app.get('/recovery', async (request, reply) => {
    if (wantsJson(request)) return { formToken: formTokens.issue(request, reply) }
    return await sendRequestForm(request, reply, 200, '', refuseFields())
  })

  app.post('/recovery', async (request, reply) => {
    if (!formTokens.accepts(request)) {
      if (wantsJson(request)) throw new Problem('form_expired')
      return await sendRequestForm(request, reply, 403, typedText(request.body, 'email'), refuseFields())
    }
    const form = readForm(recoveryForm, request.body)
    const email = normalizeEmail(form.email)
    const issues = emailIssues(email)
    if (issues.length === 0) {
      await requestLink(email, request)
      return await proceed(request, reply, '/recovery/sent')
    }
    const problem = new Problem('invalid_fields', { fields: issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendRequestForm(request, reply, problem.status, form.email, refuseFields(...issues))
  })

  app.get('/recovery/sent', async (request, reply) => sendPage(reply, 200, recoverySentPage(frameOf(request), policy)))

  app.get<{ readonly Params: { readonly token: string } }>('/recovery/link/:token', async (request, reply) =>
    followLink('recovery', request.params.token, reply, policy)
  )

  app.get('/recovery/password', async (request, reply) => {
    if (linkToken(request, 'recovery') === null && !wantsJson(request)) return await reply.redirect('/recovery', 303)
    const owner = await requireOwner(request, reply)
    if (wantsJson(request)) return { email: owner.email, formToken: formTokens.issue(request, reply) }
    return await sendPasswordForm(request, reply, 200, owner, refuseFields())
  })

  app.post('/recovery/password', async (request, reply) => {
    const isFresh = formTokens.accepts(request)
    if (wantsJson(request) && !isFresh) throw new Problem('form_expired')
    const owner = await requireOwner(request, reply)
    if (!isFresh) return await sendPasswordForm(request, reply, 403, owner, refuseFields())
    const refusal = await choosePassword(request, reply)
    if (refusal === null) return await proceed(request, reply, '/sign-in', 'password_recovered')
    const problem = new Problem('invalid_fields', { fields: refusal.issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendPasswordForm(request, reply, problem.status, owner, refusal)
  })

  async function requestLink(email: string, request: FastifyRequest): Promise<void> {
    const language = languageOf(request)
    const { service } = textsOf(language)
    const subject = { account: email, source: sourcesOf(request.ip), ...(await devices.deviceOf(request, email)) }
    const result = await recovery.request(subject, async (owner, { token, validSeconds }) => {
      const link = `${publicOrigin()}/recovery/link/${token}`
      await postman.send(owner.email, language, { code: 'recovery_link', params: { service, link, validSeconds } })
    })
    metrics.recoveries.inc({ outcome: result.outcome })
    if (result.outcome === 'throttled') {
      throw new Problem('too_many_recoveries', { retryAfterSeconds: result.retryAfterSeconds })
    }
  }

  /** Whose link the browser brings. */
  async function requireOwner(request: FastifyRequest, reply: FastifyReply): Promise<AccountOwner> {
    const owner = await recovery.find(linkToken(request, 'recovery') ?? '')
    if (owner !== null) return owner
    forgetLinkToken(reply, 'recovery')
    throw new Problem('link_void')
  }

  /** Writes the new password, or says what is wrong; the link stays good then. */
  async function choosePassword(request: FastifyRequest, reply: FastifyReply): Promise<FormRefusal | null> {
    const form = readForm(newPasswordForm, request.body)
    const issues = [
      ...(form.newPassword === '' ? [{ field: 'newPassword', code: 'password_missing' } as const] : []),
      ...confirmationIssues(form.newPassword, form.passwordConfirmation)
    ]
    if (issues.length > 0) return refuseFields(...issues)
    await payForJudgement(request, parts)
    const result = await recovery.reset(linkToken(request, 'recovery') ?? '', form.newPassword)
    metrics.recoveries.inc({ outcome: result.outcome })
    if (result.outcome === 'rejected') return refusePassword('newPassword', result, metrics)
    forgetLinkToken(reply, 'recovery')
    if (result.outcome === 'link_void') throw new Problem('link_void')
    // Whoever reads the account's messages is its owner: strangers do not keep this browser out.
    await devices.remember(request, reply, result.owner.email)
    await recordEvent(request, result.owner.email, 'password_recovered', parts)
    tellPasswordChanged(request, result.owner.email, parts)
    return null
  }

  async function sendRequestForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    email: string,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const page = recoveryPage(frameOf(request), {
      formToken: formTokens.issue(request, reply),
      email: email.slice(0, 400),
      errors: fieldErrors(refusal, languageOf(request)),
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    })
    return await sendPage(reply, status, page)
  }

  async function sendPasswordForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    owner: AccountOwner,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const language = languageOf(request)
    const page = newPasswordPage(frameOf(request), {
      owner,
      policy,
      formToken: formTokens.issue(request, reply),
      errors: fieldErrors(refusal, language),
      advice: passwordAdvice(refusal, language),
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    })
    return await sendPage(reply.header('referrer-policy', 'no-referrer'), status, page)
  }
}
