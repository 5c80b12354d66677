import type { FastifyInstance, FastifyRequest } from 'fastify'
import { accountPage } from '../pages/account-page.ts'
import { proceed } from './answer-kind.ts'
import { newPasswordIssues, refuseFields, refusePassword } from './form-refusal.ts'
import { formRoute } from './form-route.ts'
import { changePasswordForm, readForm } from './forms.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem } from './problem.ts'
import { requireSession, visitorOf, type Session } from './session.ts'

const READ_EVENTS = 200

/** The page of the account, and the change of its password. */
export function accountRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, lifecycle, metrics } = parts

  formRoute(app, parts, {
    path: '/account/password',
    opensAt: '/account',
    subject: async (request, reply) => requireSession(request, reply, parts),
    async json(session, request) {
      const [name, email] = session.account.context
      return { email, name, ...(await devicesOf(session, request)) }
    },
    async page(frame, state, session, request) {
      const devices = await devicesOf(session, request)
      const events = (await lifecycle.listEvents(session.token, READ_EVENTS)) ?? []
      return accountPage(frame, { ...state, account: session.account, policy, devices, events })
    },
    async submit(request, reply, { token }) {
      const { currentPassword, newPassword, passwordConfirmation } = readForm(changePasswordForm, request.body)
      const issues = [
        ...(currentPassword === '' ? [{ field: 'currentPassword', code: 'current_password_missing' } as const] : []),
        ...newPasswordIssues('newPassword', newPassword, passwordConfirmation)
      ]
      if (issues.length > 0) return refuseFields(...issues)
      await payForJudgement(request, parts)
      const visitor = visitorOf(request)
      const result = await lifecycle.changePassword({ token, currentPassword, newPassword, visitor })
      switch (result.outcome) {
        case 'throttled':
          throw new Problem('too_many_attempts', result)
        case 'session_ended':
          throw new Problem('password_changed_meanwhile')
        case 'refused':
          return refuseFields({ field: 'currentPassword', code: 'current_password_wrong' })
        case 'rejected':
          return refusePassword('newPassword', result, metrics)
        default:
          await proceed(request, reply, '/account', 'password_changed')
          return null
      }
    }
  })

  // https://w3c.github.io/webappsec-change-password-url/: 302, 303 or 307, to a page that stands elsewhere.
  app.get('/.well-known/change-password', (_request, reply) => reply.redirect('/account#change-password', 302))

  async function devicesOf({ token }: Session, request: FastifyRequest) {
    const [sessions, devices] = await Promise.all([
      lifecycle.listSessions(token),
      lifecycle.listDevices(token, visitorOf(request))
    ])
    return { sessions: sessions ?? [], devices: devices ?? [] }
  }
}
