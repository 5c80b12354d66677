import type { FastifyInstance } from 'fastify'
import type { NoticeCode } from '../codes.ts'
import { confirmPage } from '../pages/confirm-page.ts'
import { hidden } from '../pages/form.ts'
import { proceed, wantsJson } from './answer-kind.ts'
import { refuseForm } from './form-refusal.ts'
import { formRoute } from './form-route.ts'
import { endSessionForm, forgetDeviceForm, readForm } from './forms.ts'
import { leaveNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { proveAgain } from './prove-again.ts'
import { requireSession, type Session } from './session.ts'

/** What somebody who is signed in can end: sessions, and what lets a browser be known. */
export function devicesRoutes(app: FastifyInstance, parts: Parts): void {
  const { lifecycle, formTokens } = parts

  endingRoute('/account/sessions/end', 'session_closed', ({ token }, body) =>
    lifecycle.endSession(token, readForm(endSessionForm, body).session)
  )
  endingRoute('/account/sessions/end-others', 'sessions_closed', ({ token }) => lifecycle.endOtherSessions(token))

  // Whoever found an open session makes no device of the owner a stranger: the password was typed of late, or is now.
  formRoute(app, parts, {
    path: '/account/devices/forget',
    opensAt: null,
    subject: async (request, reply) => requireSession(request, reply, parts),
    page: (frame, state, { account }) =>
      confirmPage(frame, {
        ...state,
        action: 'devices/forget',
        account,
        fields: hidden('device', state.typed('device'))
      }),
    async submit(request, reply, session) {
      const { device, currentPassword } = readForm(forgetDeviceForm, request.body)
      const refusal = currentPassword === undefined ? null : await proveAgain(session, currentPassword, request, parts)
      if (refusal !== null) return refusal
      const { outcome } = await lifecycle.forgetDevice(session.token, device)
      if (outcome === 'proof_required') return refuseForm('proof_required')
      await proceed(request, reply, '/account#devices', 'device_forgotten')
      return null
    }
  })

  /** A form of the account's page with one button. */
  function endingRoute(
    path: string,
    notice: NoticeCode,
    work: (session: Session, body: unknown) => Promise<unknown>
  ): void {
    // What a browser asks for when it opens the address of a form again.
    app.get(path, (_request, reply) => reply.redirect('/account', 303))
    app.post(path, async (request, reply) => {
      if (!formTokens.accepts(request)) {
        if (wantsJson(request)) throw new Problem('form_expired')
        leaveNotice(reply, 'form_expired')
        return await reply.redirect('/account', 303)
      }
      const session = await requireSession(request, reply, parts)
      if (session === null) return reply
      await work(session, request.body)
      return await proceed(request, reply, '/account#devices', notice)
    })
  }
}
