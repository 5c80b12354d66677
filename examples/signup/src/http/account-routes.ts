import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Account } from '../database/account-store.ts'
import { accountPage } from '../pages/account-page.ts'
import { deviceOf, rememberDevice } from '../security/device-cookie.ts'
import { issueSession, sendSession } from '../security/sessions.ts'
import { sourceOf } from '../security/source.ts'
import { changePasswordForm, readForm } from './forms.ts'
import { requireFormToken } from './form-token.ts'
import { noticeOf } from './notice.ts'
import { currentAccount, proceed, requireAccount, type Parts } from './parts.ts'
import { Problem, type FieldIssue } from './problem.ts'
import { fieldErrors, sendProblemDocument } from './send-problem.ts'
import { confirmationIssues } from './sign-up-routes.ts'
import { frameOf, languageOf, sendPage, wantsJson } from './visitor.ts'

export function accountRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, security, accounts, metrics, devices } = parts

  app.get('/account', async (request, reply) => {
    if (wantsJson(request)) {
      const { email, name } = await requireAccount(request, parts)
      return { email, name, formToken: reply.generateCsrf() }
    }
    const account = await currentAccount(request, parts)
    // A notice comes from a form that has just signed the visitor in: without a session, the cookie was not kept.
    if (account === null) {
      const arrived = typeof request.query === 'object' && request.query !== null && 'notice' in request.query
      return await reply.redirect(arrived ? '/sign-in?notice=cookie_refused' : '/sign-in', 303)
    }
    return await sendForm(request, reply, account, [])
  })

  app.post('/account/password', { preHandler: requireFormToken(app) }, async (request, reply) => {
    const account = await currentAccount(request, parts)
    if (account === null) {
      if (wantsJson(request)) throw new Problem('not_signed_in')
      return await reply.redirect('/sign-in', 303)
    }
    const issues = await changePassword(account, request, reply)
    if (issues.length === 0) return await proceed(reply, wantsJson(request), '/account?notice=password_changed')
    const problem = new Problem('invalid_fields', { fields: issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, account, issues)
  })

  // https://w3c.github.io/webappsec-change-password-url/: 302, 303 or 307, to a page that stands elsewhere.
  app.get('/.well-known/change-password', (_request, reply) => reply.redirect('/account#change-password', 302))

  async function changePassword(
    account: Account,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<readonly FieldIssue[]> {
    const form = readForm(changePasswordForm, request.body)
    if (form.currentPassword === '') return [{ field: 'currentPassword', code: 'password_missing' }]
    const authenticated = await security.authenticate({
      account: account.email,
      source: sourceOf(request.ip),
      ...deviceOf(request, devices, account.email),
      password: form.currentPassword,
      storedHash: account.passwordHash
    })
    if (authenticated.outcome === 'throttled') {
      throw new Problem('too_many_attempts', { retryAfterSeconds: authenticated.retryAfterSeconds })
    }
    if (authenticated.outcome === 'refused') return [{ field: 'currentPassword', code: 'current_password_wrong' }]
    if (form.newPassword === '') return [{ field: 'newPassword', code: 'password_missing' }]
    const different = confirmationIssues(form.newPassword, form.passwordConfirmation)
    if (different.length > 0) return different

    const outcome = await security.enroll(form.newPassword, [account.name, account.email])
    if (!outcome.accepted) {
      for (const { code } of outcome.issues) metrics.passwordRefusals.inc({ code })
      return outcome.issues.map((issue) => ({ field: 'newPassword', code: issue.code, issue }))
    }
    const session = issueSession()
    const changed = await accounts.changePassword(account.id, account.passwordHash, outcome.hash, session)
    if (!changed) throw new Problem('password_changed_meanwhile')
    sendSession(reply, session)
    rememberDevice(reply, devices, account.email)
    return []
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    account: Account,
    issues: readonly FieldIssue[]
  ): Promise<FastifyReply> {
    const page = accountPage(
      { ...frameOf(request), path: '/account' },
      {
        account,
        policy,
        formToken: reply.generateCsrf(),
        errors: fieldErrors(issues, languageOf(request)),
        notice: noticeOf(request)
      }
    )
    return await sendPage(reply, issues.length === 0 ? 200 : 422, page)
  }
}
