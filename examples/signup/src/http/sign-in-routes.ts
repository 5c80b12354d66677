import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { signInPage } from '../pages/sign-in-page.ts'
import { textsOf } from '../pages/texts.ts'
import { forgetSession } from '../security/sessions.ts'
import { sourcesOf } from 'rempart/http'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import { fieldErrors, refuseFields, type FormRefusal } from './form-refusal.ts'
import { readForm, signInForm, typedText } from './forms.ts'
import { languageOf } from './language.ts'
import { leaveNotice, takeNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem, type FieldIssue } from './problem.ts'
import { recordEvent } from './record-event.ts'
import { sendProblemDocument } from './send-problem.ts'
import { currentAccount, currentDigest, hasExpired, newSession, startSession } from './session.ts'

/** Why the form comes back: fields to correct, or an address and a password that do not go together. */
type SignInRefusal = FormRefusal | 'wrong_credentials'

export function signInRoutes(app: FastifyInstance, parts: Parts): void {
  const { security, accounts, sessionStore, metrics, devices, formTokens } = parts

  app.get('/sign-in', async (request, reply) => {
    if (wantsJson(request)) return { formToken: formTokens.issue(request, reply) }
    if ((await currentAccount(request, parts)) !== null) return await reply.redirect('/account', 303)
    return await sendForm(request, reply, 200, '', refuseFields())
  })

  app.post('/sign-in', async (request, reply) => {
    if (!formTokens.accepts(request)) {
      if (wantsJson(request)) throw new Problem('form_expired')
      return await sendForm(request, reply, 403, typedText(request.body, 'email'), refuseFields())
    }
    const form = readForm(signInForm, request.body)
    const refusal = await signIn(form, request, reply)
    if (refusal === null) return await proceed(request, reply, '/account')
    const problem =
      refusal === 'wrong_credentials'
        ? new Problem('wrong_credentials')
        : new Problem('invalid_fields', { fields: refusal.issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, problem.status, form.email, refusal)
  })

  app.post('/sign-out', async (request, reply) => {
    if (!formTokens.accepts(request)) {
      if (wantsJson(request)) throw new Problem('form_expired')
      leaveNotice(reply, 'form_expired')
      return await reply.redirect('/account', 303)
    }
    const digest = currentDigest(request, parts)
    if (digest !== null) await sessionStore.end(digest)
    forgetSession(reply)
    return await proceed(request, reply, '/sign-in', 'signed_out')
  })

  // What a browser asks for when it opens the address of a form again.
  app.get('/sign-out', (_request, reply) => reply.redirect('/account', 303))

  /** Signs in, or says why not. What is not filled in is no attempt. */
  async function signIn(
    form: { readonly email: string; readonly password: string },
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<SignInRefusal | null> {
    const email = normalizeEmail(form.email)
    const missing: readonly FieldIssue[] = [
      ...(email === '' ? [{ field: 'email', code: 'email_missing' } as const] : []),
      ...(form.password === '' ? [{ field: 'password', code: 'password_missing' } as const] : [])
    ]
    if (missing.length > 0) return refuseFields(...missing)
    const account = emailIssues(email).length === 0 ? await accounts.findByEmail(email) : null
    const result = await security.authenticate({
      account: email,
      source: sourcesOf(request.ip),
      ...(await devices.deviceOf(request, email)),
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
    if (result.outcome === 'refused' || account === null || hasExpired(account)) {
      // Of an address without an account too, or the time would tell them apart.
      await recordEvent(request, email, 'sign_in_refused', parts)
      return 'wrong_credentials'
    }
    const session = newSession(request, parts)
    // Of a password that others may know, every session that is open may be theirs.
    const isKnown = result.breach?.outcome === 'found' && account.mustChange === null
    const owner = isKnown ? await parts.requiredChanges.require(account.id, account.passwordHash, 'breached') : account
    if (owner === null || !(await sessionStore.insert(owner, session))) return 'wrong_credentials'
    await startSession(request, reply, session, parts)
    await devices.remember(request, reply, email)
    await recordEvent(request, email, 'signed_in', parts)
    if (owner !== account) await recordEvent(request, email, 'change_required', parts)
    // Judged again now that it is typed: the policy may have grown since it was chosen.
    const { accepted } = security.judge(form.password, [owner.name, owner.email])
    if (!accepted && owner.mustChange === null) leaveNotice(reply, 'password_below_policy')
    return null
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    email: string,
    refusal: SignInRefusal
  ): Promise<FastifyReply> {
    const language = languageOf(request)
    const page = signInPage(frameOf(request), {
      formToken: formTokens.issue(request, reply),
      email: email.slice(0, 400),
      errors: refusal === 'wrong_credentials' ? {} : fieldErrors(refusal, language),
      refusal: refusal === 'wrong_credentials' ? textsOf(language).signIn.refused : null,
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    })
    return await sendPage(reply, status, page)
  }
}
