import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { NoticeCode } from '../codes.ts'
import type { Account } from '../database/account-store.ts'
import { proceed, wantsJson } from './answer-kind.ts'
import { endSessionForm, forgetDeviceForm, readForm } from './forms.ts'
import { leaveNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { currentAccount, currentDigest } from './session.ts'

/** What somebody who is signed in can end: sessions, and what lets a browser be known. */
export function devicesRoutes(app: FastifyInstance, parts: Parts): void {
  const { sessionStore, deviceStore, formTokens } = parts

  action('/account/sessions/end', 'session_closed', async ({ id }, { body }) =>
    sessionStore.endOne(id, readForm(endSessionForm, body).session)
  )
  action('/account/sessions/end-others', 'sessions_closed', async ({ id }, request) =>
    sessionStore.endOthers(id, currentDigest(request, parts) ?? '')
  )
  action('/account/devices/forget', 'device_forgotten', async ({ id }, { body }) =>
    deviceStore.forget(id, readForm(forgetDeviceForm, body).device)
  )

  /** A form of the account's page with one button. */
  function action(
    path: string,
    notice: NoticeCode,
    work: (account: Account, request: FastifyRequest) => Promise<void>
  ): void {
    // What a browser asks for when it opens the address of a form again.
    app.get(path, (_request, reply) => reply.redirect('/account', 303))
    app.post(path, async (request, reply) => {
      const isFresh = formTokens.accepts(request)
      const account = await currentAccount(request, parts)
      if (!isFresh || account?.mustChange !== null) {
        return await turnBack(request, reply, isFresh, account)
      }
      await work(account, request)
      return await proceed(request, reply, '/account#devices', notice)
    })
  }
}

/** The page of the account says what is missing, when it is opened again. */
async function turnBack(
  request: FastifyRequest,
  reply: FastifyReply,
  isFresh: boolean,
  account: Account | null
): Promise<FastifyReply> {
  if (wantsJson(request)) {
    const reason = account === null ? 'not_signed_in' : 'password_change_required'
    throw new Problem(isFresh ? reason : 'form_expired')
  }
  if (!isFresh) leaveNotice(reply, 'form_expired')
  return await reply.redirect('/account', 303)
}
