import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Account } from '../database/account-store.ts'
import { confirmPage, type ConfirmedAction } from '../pages/confirm-page.ts'
import { forgetDeviceCookie } from '../security/device-cookie.ts'
import { forgetSession } from '../security/sessions.ts'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { askToSignIn } from './ask-to-sign-in.ts'
import { confirmPassword } from './confirm-password.ts'
import { exportAccount } from './export-account.ts'
import { fieldErrors, refuseFields, type FormRefusal } from './form-refusal.ts'
import { confirmForm, readForm } from './forms.ts'
import { languageOf } from './language.ts'
import { takeNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { recordEvent } from './record-event.ts'
import { sendProblemDocument } from './send-problem.ts'
import { currentAccount } from './session.ts'

/** What the law gives a person over their data: a copy, and an end. Each asks for the password once more. */
export function dataRoutes(app: FastifyInstance, parts: Parts): void {
  const { accounts, formTokens } = parts

  offer('export', async (account, request, reply) => {
    await recordEvent(request, account.email, 'exported', parts)
    const document = await exportAccount(account, parts)
    const name = `donnees-${document.exportedAt.slice(0, 10)}.json`
    return await reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(JSON.stringify(document, null, 2))
  })

  offer('delete', async (account, request, reply) => {
    // Whoever changed the password meanwhile did not ask for this.
    if (!(await accounts.erase(account.id, account.passwordHash))) throw new Problem('password_changed_meanwhile')
    await recordEvent(request, account.email, 'deleted', parts)
    forgetSession(reply)
    forgetDeviceCookie(reply)
    return await proceed(request, reply, '/sign-up', 'account_deleted')
  })

  function offer(
    name: ConfirmedAction,
    work: (account: Account, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  ): void {
    const path = `/account/${name}`

    app.get(path, async (request, reply) => {
      const account = await currentAccount(request, parts)
      if (account?.mustChange !== null) return await turnBack(account, request, reply)
      if (wantsJson(request)) return { formToken: formTokens.issue(request, reply) }
      return await sendForm(name, request, reply, 200, account, refuseFields())
    })

    app.post(path, async (request, reply) => {
      const isFresh = formTokens.accepts(request)
      if (wantsJson(request) && !isFresh) throw new Problem('form_expired')
      const account = await currentAccount(request, parts)
      if (account?.mustChange !== null) return await turnBack(account, request, reply)
      if (!isFresh) return await sendForm(name, request, reply, 403, account, refuseFields())
      const { currentPassword } = readForm(confirmForm, request.body)
      const refusal = await confirmPassword(account, currentPassword, request, parts)
      if (refusal === null) return await work(account, request, reply)
      const problem = new Problem('invalid_fields', { fields: refusal.issues })
      if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
      return await sendForm(name, request, reply, problem.status, account, refusal)
    })
  }

  async function sendForm(
    action: ConfirmedAction,
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    account: Account,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const page = confirmPage(frameOf(request), {
      action,
      email: account.email,
      formToken: formTokens.issue(request, reply),
      errors: fieldErrors(refusal, languageOf(request)),
      notice: status === 403 ? formTokens.explain(request) : takeNotice(request, reply)
    })
    return await sendPage(reply, status, page)
  }
}

/** To where somebody who may not do this yet can do something about it. */
async function turnBack(account: Account | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (wantsJson(request)) throw new Problem(account === null ? 'not_signed_in' : 'password_change_required')
  return account === null ? await askToSignIn(request, reply) : await reply.redirect('/account', 303)
}
