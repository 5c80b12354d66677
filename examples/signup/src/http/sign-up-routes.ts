import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { judgePassword } from 'rempart'
import { signUpPage } from '../pages/sign-up-page.ts'
import { digest } from '../security/secret.ts'
import { deviceOf, rememberDevice } from '../security/device-cookie.ts'
import { issueSession, sendSession } from '../security/sessions.ts'
import { sourceOf } from '../security/source.ts'
import { requireFormToken } from './form-token.ts'
import { emailIssues, nameIssues, normalizeEmail, readForm, signUpForm } from './forms.ts'
import { normalizeName } from './normalize-name.ts'
import { currentAccount, proceed, type Parts } from './parts.ts'
import { Problem, type FieldIssue } from './problem.ts'
import { fieldErrors, sendProblemDocument } from './send-problem.ts'
import { frameOf, languageOf, sendPage, wantsJson } from './visitor.ts'

interface SignUp {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly formDigest: string | null
}

const PASSWORD_MISSING: readonly FieldIssue[] = [{ field: 'password', code: 'password_missing' }]

export function signUpRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, estimator, security, accounts, metrics, devices } = parts

  app.get('/sign-up', async (request, reply) => {
    const formToken = reply.generateCsrf()
    if (wantsJson(request)) return { formToken }
    if ((await currentAccount(request, parts)) !== null) return await reply.redirect('/account', 303)
    return await sendForm(request, reply, formToken, { name: '', email: '' }, [])
  })

  app.post('/sign-up', { preHandler: requireFormToken(app) }, async (request, reply) => {
    const form = readForm(signUpForm, request.body)
    const name = normalizeName(form.name)
    const email = normalizeEmail(form.email)
    const formDigest = form.formId === undefined ? null : digest(form.formId)
    const before = [...nameIssues(name), ...emailIssues(email)]
    const after = confirmationIssues(form.password, form.passwordConfirmation)
    const fields = { name, email, password: form.password, formDigest }
    const issues =
      before.length + after.length === 0
        ? await signUp(fields, request, reply)
        : [...before, ...newPasswordIssues(fields), ...after]
    if (issues.length === 0) return await proceed(reply, wantsJson(request), '/account?notice=signed_up')

    metrics.signUps.inc({ outcome: 'refused' })
    const problem = new Problem('invalid_fields', { fields: issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, reply.generateCsrf(), { name: form.name.slice(0, 400), email }, issues)
  })

  /** Makes the account and signs it in, or says what is wrong. */
  async function signUp(
    { name, email, password, formDigest }: SignUp,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<readonly FieldIssue[]> {
    if (password === '') return PASSWORD_MISSING
    const reservation = await parts.reserveSignUp(sourceOf(request.ip))
    if (!reservation.allowed) {
      throw new Problem('too_many_sign_ups', { retryAfterSeconds: reservation.retryAfterSeconds })
    }
    const outcome = await security.enroll(password, [name, email])
    if (!outcome.accepted) {
      await reservation.refund()
      return passwordIssues(outcome.issues)
    }
    const session = issueSession()
    const account = { name, email, passwordHash: outcome.hash, signUpFormDigest: formDigest }
    const stored = await accounts.insert(account, session)
    if (!stored && !(await signInAgain(request, email, password, formDigest, session))) {
      return [{ field: 'email', code: 'email_taken' }]
    }
    await reservation.fail?.().catch(() => undefined)
    metrics.signUps.inc({ outcome: stored ? 'created' : 'repeated' })
    sendSession(reply, session)
    rememberDevice(reply, devices, email)
    return []
  }

  /** The same form sent twice: whoever sent the first one, with the same password, is signed in and not told off. */
  async function signInAgain(
    request: FastifyRequest,
    email: string,
    password: string,
    formDigest: string | null,
    session: ReturnType<typeof issueSession>
  ): Promise<boolean> {
    const account = await accounts.findByEmail(email)
    if (account === null || formDigest === null || account.signUpFormDigest !== formDigest) return false
    const { outcome } = await security.authenticate({
      account: email,
      source: sourceOf(request.ip),
      ...deviceOf(request, devices, email),
      password,
      storedHash: account.passwordHash
    })
    return outcome === 'authenticated' && (await accounts.insertSession(account, session))
  }

  /** What is wrong with a password that will not be stored in any case, so that everything is said at once. */
  function newPasswordIssues({ name, email, password }: SignUp): readonly FieldIssue[] {
    return password === ''
      ? PASSWORD_MISSING
      : passwordIssues(judgePassword(password, policy, [name, email], estimator).issues)
  }

  function passwordIssues(issues: ReturnType<typeof judgePassword>['issues']): readonly FieldIssue[] {
    for (const { code } of issues) metrics.passwordRefusals.inc({ code })
    return issues.map((issue) => ({ field: 'password', code: issue.code, issue }))
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    formToken: string,
    values: { readonly name: string; readonly email: string },
    issues: readonly FieldIssue[]
  ): Promise<FastifyReply> {
    const errors = fieldErrors(issues, languageOf(request))
    const formId = randomBytes(16).toString('base64url')
    const page = signUpPage(frameOf(request), { policy, formToken, formId, values, errors })
    return await sendPage(reply, issues.length === 0 ? 200 : 422, page)
  }
}

export function confirmationIssues(password: string, confirmation: string | undefined): readonly FieldIssue[] {
  return confirmation === undefined || confirmation === password
    ? []
    : [{ field: 'passwordConfirmation', code: 'confirmation_differs' }]
}
