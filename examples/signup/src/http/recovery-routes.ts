import type { FastifyInstance } from 'fastify'
import { newPasswordPage } from '../pages/new-password-page.ts'
import { recoveryPage, recoverySentPage } from '../pages/recovery-pages.ts'
import { textsOf } from '../pages/texts.ts'
import { frameOf, proceed, sendPage, wantsJson } from './answer-kind.ts'
import { readCookie, setCookie } from './cookies.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import { newPasswordIssues, refuseFields, refusePassword } from './form-refusal.ts'
import { anybody, formRoute } from './form-route.ts'
import { newPasswordForm, readForm, recoveryForm } from './forms.ts'
import { languageOf } from './language.ts'
import { forgetLink, linkRoute, requireLink, voidLink } from './link.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem } from './problem.ts'
import { visitorOf } from './session.ts'

/** A forgotten password: ask, follow the link, choose. */
export function recoveryRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, lifecycle, metrics } = parts

  formRoute(app, parts, {
    path: '/recovery',
    subject: anybody,
    page: recoveryPage,
    async submit(request, reply) {
      const address = normalizeEmail(readForm(recoveryForm, request.body).email)
      const issues = emailIssues(address)
      if (issues.length > 0) return refuseFields(...issues)
      const result = await lifecycle.recovery.request(address, languageOf(request), visitorOf(request))
      metrics.recoveries.inc({ outcome: result.outcome })
      if (result.outcome === 'throttled') throw new Problem('too_many_recoveries', result)
      await proceed(request, reply, '/recovery/sent')
      return null
    }
  })

  app.get('/recovery/sent', async (request, reply) => sendPage(reply, 200, recoverySentPage(frameOf(request), policy)))
  linkRoute(app, 'recovery')

  formRoute(app, parts, {
    path: '/recovery/password',
    isPrivate: true,
    async subject(request, reply) {
      const hasLink = readCookie(request, 'recovery') !== null
      if (hasLink || wantsJson(request)) return await requireLink('recovery', request, reply, parts)
      await reply.redirect('/recovery', 303)
      return null
    },
    json: ({ account }) => ({ email: account.address }),
    page: (frame, state, { account }) => {
      const { newTitle: title, newLead, newLeadEnds } = textsOf(frame.language).recovery
      const lead = `${newLead(account.address)}${policy.recovery.endsOtherSessions ? ` ${newLeadEnds}` : ''}`
      return newPasswordPage(frame, { ...state, policy, account, path: '/recovery/password', title, lead })
    },
    async submit(request, reply, { token }) {
      const { newPassword, passwordConfirmation } = readForm(newPasswordForm, request.body)
      const issues = newPasswordIssues('newPassword', newPassword, passwordConfirmation)
      if (issues.length > 0) return refuseFields(...issues)
      await payForJudgement(request, parts)
      const result = await lifecycle.recovery.reset(token, newPassword, visitorOf(request))
      metrics.recoveries.inc({ outcome: result.outcome })
      if (result.outcome === 'rejected') return refusePassword('newPassword', result, metrics)
      if (result.outcome === 'link_void') return voidLink('recovery', reply)
      forgetLink('recovery', reply)
      if (result.deviceCookie !== null) setCookie(reply, 'device', result.deviceCookie)
      await proceed(request, reply, '/sign-in', 'password_recovered')
      return null
    }
  })
}
