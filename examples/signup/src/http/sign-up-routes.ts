import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AttemptReservation } from 'rempart/account'
import { signUpPage } from '../pages/sign-up-page.ts'
import { digest } from '../security/secret.ts'
import { sourcesOf } from 'rempart/http'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { askForProof } from './ask-for-proof.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import {
  confirmationIssues,
  fieldErrors,
  passwordAdvice,
  refuseFields,
  refusePassword,
  type FormRefusal
} from './form-refusal.ts'
import { nameIssues, readForm, signUpForm, typedText } from './forms.ts'
import { languageOf } from './language.ts'
import { takeNotice } from './notice.ts'
import { normalizeName } from './normalize-name.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem, type FieldIssue } from './problem.ts'
import { recordEvent } from './record-event.ts'
import { sendProblemDocument } from './send-problem.ts'
import { currentAccount, newSession, startSession } from './session.ts'

interface SignUp {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly formDigest: string | null
}

interface TypedValues {
  readonly name: string
  readonly email: string
}

export function signUpRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, security, accounts, sessionStore, metrics, devices, formTokens } = parts

  app.get('/sign-up', async (request, reply) => {
    if (wantsJson(request)) return { formToken: formTokens.issue(request, reply) }
    if ((await currentAccount(request, parts)) !== null) return await reply.redirect('/account', 303)
    return await sendForm(request, reply, 200, { name: '', email: '' }, refuseFields())
  })

  app.post('/sign-up', async (request, reply) => {
    if (!formTokens.accepts(request)) {
      if (wantsJson(request)) throw new Problem('form_expired')
      const { body } = request
      const typed = { name: typedText(body, 'name'), email: typedText(body, 'email') }
      return await sendForm(request, reply, 403, typed, refuseFields())
    }
    const form = readForm(signUpForm, request.body)
    const name = normalizeName(form.name)
    const email = normalizeEmail(form.email)
    const formDigest = form.formId === undefined ? null : digest(form.formId)
    const before = [...nameIssues(name), ...emailIssues(email)]
    const after = confirmationIssues(form.password, form.passwordConfirmation)
    const fields = { name, email, password: form.password, formDigest }
    const refusal =
      before.length + after.length === 0
        ? await signUp(fields, request, reply)
        : await refuseSignUp(fields, before, after, request)
    if (refusal === null) {
      if (parts.provesAddresses) return await proceed(request, reply, '/sign-up/sent')
      return await proceed(request, reply, '/account', 'signed_up')
    }

    metrics.signUps.inc({ outcome: 'refused' })
    const problem = new Problem('invalid_fields', { fields: refusal.issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, problem.status, form, refusal)
  })

  /** Makes the account and signs it in, or says what is wrong. */
  async function signUp(
    { name, email, password, formDigest }: SignUp,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<FormRefusal | null> {
    if (password === '') return refuseFields({ field: 'password', code: 'password_missing' })
    await payForJudgement(request, parts)
    const reservation = await reserve(request)
    const outcome = await security.enroll(password, [name, email])
    // A hash is paid for, whatever comes of it; a refused password made no account.
    await (outcome.accepted ? reservation.fail?.() : reservation.refund())?.catch(() => undefined)
    if (!outcome.accepted) return refusePassword('password', outcome, metrics)
    if (parts.provesAddresses) {
      await askForProof({ name, email, passwordHash: outcome.hash }, request, parts)
      metrics.signUps.inc({ outcome: 'asked' })
      return null
    }
    const session = newSession(request, parts)
    const account = { name, email, passwordHash: outcome.hash, signUpFormDigest: formDigest }
    const stored = await accounts.insert(account, session)
    if (!stored && !(await signInAgain(request, email, password, formDigest, session))) {
      return refuseFields({ field: 'email', code: 'email_taken' })
    }
    metrics.signUps.inc({ outcome: stored ? 'created' : 'repeated' })
    await startSession(request, reply, session, parts)
    await devices.remember(request, reply, email)
    await recordEvent(request, email, stored ? 'signed_up' : 'signed_in', parts)
    return null
  }

  /** The same form sent twice: whoever sent the first one, with the same password, is signed in and not told off. */
  async function signInAgain(
    request: FastifyRequest,
    email: string,
    password: string,
    formDigest: string | null,
    session: ReturnType<typeof newSession>
  ): Promise<boolean> {
    const account = await accounts.findByEmail(email)
    if (account === null || formDigest === null || account.signUpFormDigest !== formDigest) return false
    const { outcome } = await security.authenticate({
      account: email,
      source: sourcesOf(request.ip),
      ...(await devices.deviceOf(request, email)),
      password,
      storedHash: account.passwordHash
    })
    return outcome === 'authenticated' && (await sessionStore.insert(account, session))
  }

  /** What is wrong with a form that will not be stored in any case, its password included, so that everything is said at once. */
  async function refuseSignUp(
    { name, email, password }: SignUp,
    before: readonly FieldIssue[],
    after: readonly FieldIssue[],
    request: FastifyRequest
  ): Promise<FormRefusal> {
    if (password === '') return refuseFields(...before, { field: 'password', code: 'password_missing' }, ...after)
    await payForJudgement(request, parts)
    const verdict = security.judge(password, [name, email])
    const refusal = refusePassword('password', verdict, metrics)
    return { ...refusal, issues: [...before, ...refusal.issues, ...after] }
  }

  /** Takes one sign-up of the source of a request, before any work is done for it. */
  async function reserve(request: FastifyRequest): Promise<Extract<AttemptReservation, { readonly allowed: true }>> {
    const reservation = await parts.reserveSignUp(sourcesOf(request.ip))
    if (reservation.allowed) return reservation
    throw new Problem('too_many_sign_ups', { retryAfterSeconds: reservation.retryAfterSeconds })
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    { name, email }: TypedValues,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const language = languageOf(request)
    const page = signUpPage(frameOf(request), {
      policy,
      formToken: formTokens.issue(request, reply),
      formId: randomBytes(16).toString('base64url'),
      values: { name: name.slice(0, 400), email: email.slice(0, 400) },
      errors: fieldErrors(refusal, language),
      advice: passwordAdvice(refusal, language),
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    })
    return await sendPage(reply, status, page)
  }
}
