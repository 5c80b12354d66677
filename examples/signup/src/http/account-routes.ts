import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Account } from '../database/account-store.ts'
import { accountPage } from '../pages/account-page.ts'
import type { Devices } from '../pages/devices-section.ts'
import { requiredChangePage } from '../pages/required-change-page.ts'
import { sendSession } from '../security/sessions.ts'
import { sourcesOf } from 'rempart/http'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { askToSignIn } from './ask-to-sign-in.ts'
import {
  confirmationIssues,
  fieldErrors,
  passwordAdvice,
  refuseFields,
  refusePassword,
  type FormRefusal
} from './form-refusal.ts'
import { changePasswordForm, readForm, type ChangePasswordForm } from './forms.ts'
import { languageOf } from './language.ts'
import { takeNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem, type FieldIssue } from './problem.ts'
import { recordEvent } from './record-event.ts'
import { sendProblemDocument } from './send-problem.ts'
import { currentAccount, currentDigest, newSession, requireAccount } from './session.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'

const SHOWN_EVENTS = 10

export function accountRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, security, accounts, sessionStore, deviceStore, history, events, metrics, devices, formTokens } = parts

  app.get('/account', async (request, reply) => {
    if (wantsJson(request)) {
      const account = await requireAccount(request, parts)
      if (account.mustChange !== null) throw new Problem('password_change_required')
      const { sessions, known } = await devicesOf(account, request)
      const { email, name } = account
      return { email, name, sessions, devices: known, formToken: formTokens.issue(request, reply) }
    }
    const account = await currentAccount(request, parts)
    if (account === null) return await askToSignIn(request, reply)
    return await sendForm(request, reply, 200, account, refuseFields())
  })

  app.post('/account/password', async (request, reply) => {
    const isFresh = formTokens.accepts(request)
    if (wantsJson(request) && !isFresh) throw new Problem('form_expired')
    const account = await currentAccount(request, parts)
    if (account === null) {
      if (wantsJson(request)) throw new Problem('not_signed_in')
      return await askToSignIn(request, reply)
    }
    if (!isFresh) return await sendForm(request, reply, 403, account, refuseFields())
    const refusal = await changePassword(account, request, reply)
    if (refusal === null) return await proceed(request, reply, '/account', 'password_changed')
    const problem = new Problem('invalid_fields', { fields: refusal.issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, problem.status, account, refusal)
  })

  // What a browser asks for when it opens the address of a form again.
  app.get('/account/password', (_request, reply) => reply.redirect('/account', 303))

  // https://w3c.github.io/webappsec-change-password-url/: 302, 303 or 307, to a page that stands elsewhere.
  app.get('/.well-known/change-password', (_request, reply) => reply.redirect('/account#change-password', 302))

  /** Changes the password, or says what is wrong. */
  async function changePassword(
    account: Account,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<FormRefusal | null> {
    const form = readForm(changePasswordForm, request.body)
    const issues = formIssues(form)
    if (issues.length > 0) return refuseFields(...issues)

    await payForJudgement(request, parts)
    const change = await security.changePassword({
      account: account.email,
      source: sourcesOf(request.ip),
      ...(await devices.deviceOf(request, account.email)),
      password: form.currentPassword,
      storedHash: account.passwordHash,
      newPassword: form.newPassword,
      earlierPasswords: await history.list(account.id),
      context: [account.name, account.email]
    })
    switch (change.outcome) {
      case 'throttled':
        throw new Problem('too_many_attempts', { retryAfterSeconds: change.retryAfterSeconds })
      case 'refused':
        return refuseFields({ field: 'currentPassword', code: 'current_password_wrong' })
      case 'rejected':
        return refusePassword('newPassword', change, metrics)
      default:
        await keepNewHash(account, change.hash, request, reply)
        await recordEvent(request, account.email, 'password_changed', parts)
        tellPasswordChanged(request, account.email, parts)
        return null
    }
  }

  async function keepNewHash(
    account: Account,
    newHash: string,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<void> {
    const session = newSession(request, parts)
    const changed = await accounts.changePassword(account.id, account.passwordHash, newHash, session)
    if (!changed) throw new Problem('password_changed_meanwhile')
    sendSession(reply, session)
    await devices.remember(request, reply, account.email)
  }

  async function devicesOf({ id, email }: Account, request: FastifyRequest): Promise<Devices> {
    const [sessions, known] = await Promise.all([sessionStore.list(id), deviceStore.list(id)])
    const currentDevice = devices.nameOf(request, email)
    return { sessions, known, currentSession: currentDigest(request, parts), currentDevice }
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    account: Account,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const language = languageOf(request)
    const frame = { ...frameOf(request), path: '/account' }
    const form = {
      account,
      policy,
      formToken: formTokens.issue(request, reply),
      errors: fieldErrors(refusal, language),
      advice: passwordAdvice(refusal, language),
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    }
    const page =
      account.mustChange === null
        ? accountPage(frame, {
            ...form,
            devices: await devicesOf(account, request),
            events: await events.list(account, SHOWN_EVENTS)
          })
        : requiredChangePage(frame, { ...form, reason: account.mustChange })
    return await sendPage(reply, status, page)
  }
}

/** What is wrong before any password is looked at. */
function formIssues({ currentPassword, newPassword, passwordConfirmation }: ChangePasswordForm): readonly FieldIssue[] {
  return [
    ...(currentPassword === '' ? [{ field: 'currentPassword', code: 'current_password_missing' } as const] : []),
    ...(newPassword === '' ? [{ field: 'newPassword', code: 'password_missing' } as const] : []),
    ...confirmationIssues(newPassword, passwordConfirmation)
  ]
}
