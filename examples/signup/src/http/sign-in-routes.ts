import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { signInPage } from '../pages/sign-in-page.ts'
import { textsOf } from '../pages/texts.ts'
import { deviceOf, rememberDevice } from '../security/device-cookie.ts'
import { forgetSession, issueSession, sendSession, sessionDigest } from '../security/sessions.ts'
import { sourceOf } from '../security/source.ts'
import { emailIssues, normalizeEmail, readForm, signInForm } from './forms.ts'
import { requireFormToken } from './form-token.ts'
import { noticeOf } from './notice.ts'
import { currentAccount, proceed, type Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { sendProblemDocument } from './send-problem.ts'
import { frameOf, languageOf, sendPage, wantsJson } from './visitor.ts'

export function signInRoutes(app: FastifyInstance, parts: Parts): void {
  const { security, accounts, metrics, devices } = parts

  app.get('/sign-in', async (request, reply) => {
    const formToken = reply.generateCsrf()
    if (wantsJson(request)) return { formToken }
    if ((await currentAccount(request, parts)) !== null) return await reply.redirect('/account', 303)
    return await sendForm(request, reply, formToken, '', null)
  })

  app.post('/sign-in', { preHandler: requireFormToken(app) }, async (request, reply) => {
    const form = readForm(signInForm, request.body)
    const email = normalizeEmail(form.email)
    const account = emailIssues(email).length === 0 ? await accounts.findByEmail(email) : null
    const result = await security.authenticate({
      account: email,
      source: sourceOf(request.ip),
      ...deviceOf(request, devices, email),
      password: form.password,
      storedHash: account?.passwordHash ?? null,
      onRehash: async ({ oldHash, newHash }) => {
        if (account !== null) await accounts.replaceHash(account.id, oldHash, newHash)
      }
    })
    metrics.signIns.inc({ outcome: result.outcome === 'refused' ? result.reason : result.outcome })
    if (result.outcome === 'throttled') {
      throw new Problem('too_many_attempts', { retryAfterSeconds: result.retryAfterSeconds })
    }
    const session = issueSession()
    const isSignedIn =
      result.outcome === 'authenticated' && account !== null && (await accounts.insertSession(account, session))
    if (!isSignedIn) {
      if (wantsJson(request)) return await sendProblemDocument(request, reply, new Problem('wrong_credentials'))
      const { refused } = textsOf(languageOf(request)).signIn
      return await sendForm(request, reply, reply.generateCsrf(), email, refused)
    }
    sendSession(reply, session)
    rememberDevice(reply, devices, email)
    return await proceed(reply, wantsJson(request), '/account?notice=signed_in')
  })

  app.post('/sign-out', { preHandler: requireFormToken(app) }, async (request, reply) => {
    const digest = sessionDigest(request)
    if (digest !== null) await accounts.deleteSession(digest)
    forgetSession(reply)
    return await proceed(reply, wantsJson(request), '/sign-in?notice=signed_out')
  })
}

async function sendForm(
  request: FastifyRequest,
  reply: FastifyReply,
  formToken: string,
  email: string,
  refusal: string | null
): Promise<FastifyReply> {
  const page = signInPage(frameOf(request), { formToken, email, refusal, notice: noticeOf(request) })
  return await sendPage(reply, refusal === null ? 200 : 401, page)
}
