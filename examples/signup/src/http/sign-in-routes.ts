import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequiredReason, SignInNotice } from 'rempart/account/lifecycle'
import type { NoticeCode } from '../codes.ts'
import { newPasswordPage } from '../pages/new-password-page.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { textsOf } from '../pages/texts.ts'
import { proceed, wantsJson } from './answer-kind.ts'
import { clearCookie, readCookie, setCookie } from './cookies.ts'
import { normalizeEmail } from './email.ts'
import { newPasswordIssues, refuseFields, refuseForm, refusePassword } from './form-refusal.ts'
import { formRoute } from './form-route.ts'
import { newPasswordForm, readForm, signInForm } from './forms.ts'
import { leaveNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem } from './problem.ts'
import { leadMembersHome, startSession, visitorOf } from './session.ts'

const REASONS: readonly RequiredReason[] = ['forced', 'breached', 'temporary', 'expired', 'below_policy']

const TOLD: Partial<Readonly<Record<SignInNotice['code'], NoticeCode>>> = {
  below_policy: 'password_below_policy',
  renewal_near: 'password_near_its_end'
}

/** Signing in and out, and the new password of whoever may do nothing else before. */
export function signInRoutes(app: FastifyInstance, parts: Parts): void {
  const { lifecycle, metrics, formTokens, policy } = parts

  formRoute(app, parts, {
    path: '/sign-in',
    subject: async (request, reply) => leadMembersHome(request, reply, parts),
    page: signInPage,
    async submit(request, reply) {
      const form = readForm(signInForm, request.body)
      const address = normalizeEmail(form.email)
      const missing = [
        ...(address === '' ? [{ field: 'email', code: 'email_missing' } as const] : []),
        ...(form.password === '' ? [{ field: 'password', code: 'password_missing' } as const] : [])
      ]
      // What is not filled in is no attempt.
      if (missing.length > 0) return refuseFields(...missing)
      const result = await lifecycle.signIn({ address, password: form.password, visitor: visitorOf(request) })
      metrics.signIns.inc({ outcome: result.outcome === 'refused' ? result.reason : result.outcome })
      switch (result.outcome) {
        case 'throttled':
          throw new Problem('too_many_attempts', result)
        case 'password_must_change':
          setCookie(reply, 'link', `${result.changeToken}.${result.reason}`)
          if (wantsJson(request)) throw new Problem('password_change_required')
          await reply.redirect('/sign-in/password', 303)
          return null
        case 'authenticated': {
          await startSession(request, reply, result, parts)
          const told = result.notices.map(({ code }) => TOLD[code]).find((code) => code !== undefined)
          await proceed(request, reply, '/account', told)
          return null
        }
        default:
          return refuseForm('wrong_credentials')
      }
    }
  })

  formRoute(app, parts, {
    path: '/sign-in/password',
    isPrivate: true,
    subject: requireChange,
    page: (frame, state, { account, reason }) => {
      const { title, reasons } = textsOf(frame.language).requiredChange
      return newPasswordPage(frame, {
        ...state,
        policy,
        account,
        path: '/sign-in/password',
        title,
        lead: reasons[reason]
      })
    },
    async submit(request, reply, { token }) {
      const { newPassword, passwordConfirmation } = readForm(newPasswordForm, request.body)
      const issues = newPasswordIssues('newPassword', newPassword, passwordConfirmation)
      if (issues.length > 0) return refuseFields(...issues)
      await payForJudgement(request, parts)
      const result = await lifecycle.setRequiredPassword({
        changeToken: token,
        newPassword,
        visitor: visitorOf(request)
      })
      if (result.outcome === 'rejected') return refusePassword('newPassword', result, metrics)
      clearCookie(reply, 'link')
      if (result.outcome === 'token_void') return await signInFirst(request, reply)
      await startSession(request, reply, result, parts)
      await proceed(request, reply, '/account', 'password_changed')
      return null
    }
  })

  app.post('/sign-out', async (request, reply) => {
    if (!formTokens.accepts(request)) {
      if (wantsJson(request)) throw new Problem('form_expired')
      leaveNotice(reply, 'form_expired')
      return await reply.redirect('/account', 303)
    }
    await lifecycle.signOut(readCookie(request, 'session') ?? '')
    clearCookie(reply, 'session')
    return await proceed(request, reply, '/sign-in', 'signed_out')
  })

  // What a browser asks for when it opens the address of a form again.
  app.get('/sign-out', (_request, reply) => reply.redirect('/account', 303))

  /** Whose password was right, and has to be changed. */
  async function requireChange(request: FastifyRequest, reply: FastifyReply) {
    const [token = '', why] = readCookie(request, 'link')?.split('.') ?? []
    const account = await lifecycle.findLinkOwner('password_change', token)
    if (account === null) return await signInFirst(request, reply)
    return { account, token, reason: REASONS.find((reason) => reason === why) ?? 'forced' }
  }
}

/** What the right password opened for a while is over. */
async function signInFirst(request: FastifyRequest, reply: FastifyReply): Promise<null> {
  if (wantsJson(request)) throw new Problem('not_signed_in')
  leaveNotice(reply, 'session_ended')
  await reply.redirect('/sign-in', 303)
  return null
}
