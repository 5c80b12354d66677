import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { confirmPage } from '../pages/confirm-page.ts'
import { proceed } from './answer-kind.ts'
import { clearCookie } from './cookies.ts'
import { formRoute } from './form-route.ts'
import { confirmForm, readForm } from './forms.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { proveAgain } from './prove-again.ts'
import { requireSession, type Session } from './session.ts'

/** What the law gives a person over their data: a copy, and an end. Each asks for the password once more. */
export function dataRoutes(app: FastifyInstance, parts: Parts): void {
  const { lifecycle } = parts

  confirmedRoute(app, parts, 'export', async ({ token }, _request, reply) => {
    const result = await lifecycle.exportAccount(token)
    if (result.outcome !== 'exported') throw new Problem('password_changed_meanwhile')
    const { data } = result
    await reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="donnees-${data.exportedAt.slice(0, 10)}.json"`)
      .send(JSON.stringify(data, null, 2))
  })

  confirmedRoute(app, parts, 'delete', async ({ token }, request, reply) => {
    // Whoever changed the password meanwhile did not ask for this.
    const { outcome } = await lifecycle.requestErasure(token, 0)
    if (outcome !== 'erased') throw new Problem('password_changed_meanwhile')
    clearCookie(reply, 'session')
    clearCookie(reply, 'device')
    await proceed(request, reply, '/sign-up', 'account_deleted')
  })
}

/** What is done once the password has been typed again. */
export function confirmedRoute(
  app: FastifyInstance,
  parts: Parts,
  action: 'export' | 'delete' | 'codes',
  work: (session: Session, request: FastifyRequest, reply: FastifyReply) => Promise<void>
): void {
  formRoute(app, parts, {
    path: `/account/${action}`,
    subject: async (request, reply) => requireSession(request, reply, parts),
    page: (frame, state, { account }) => confirmPage(frame, { ...state, action, account }),
    async submit(request, reply, session) {
      const { currentPassword } = readForm(confirmForm, request.body)
      const refusal = await proveAgain(session, currentPassword, request, parts)
      if (refusal === null) await work(session, request, reply)
      return refusal
    }
  })
}
