import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { codesPage, recoveryCodePage } from '../pages/codes-pages.ts'
import { frameOf, sendPage, wantsJson } from './answer-kind.ts'
import { confirmedRoute } from './data-routes.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import { newPasswordIssues, refuseFields, refusePassword } from './form-refusal.ts'
import { anybody, formRoute } from './form-route.ts'
import { readForm, recoveryCodeForm } from './forms.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem } from './problem.ts'
import { visitorOf } from './session.ts'

/** Printed codes: made, and used where neither password nor mailbox is at hand. */
export function codesRoutes(app: FastifyInstance, parts: Parts): void {
  const { lifecycle, policy, metrics } = parts

  confirmedRoute(app, parts, 'codes', async ({ token }, request, reply) => {
    const result = await lifecycle.issueRecoveryCodes(token)
    if (result.outcome !== 'issued') throw new Problem('password_changed_meanwhile')
    await sendCodes(result.codes, '/account', request, reply)
  })

  formRoute(app, parts, {
    path: '/recovery/code',
    subject: anybody,
    page: (frame, state) => recoveryCodePage(frame, { ...state, policy }),
    async submit(request, reply) {
      const form = readForm(recoveryCodeForm, request.body)
      const { code, newPassword } = form
      const address = normalizeEmail(form.email)
      const issues = [
        ...emailIssues(address),
        ...(code.trim() === '' ? [{ field: 'code', code: 'code_missing' } as const] : []),
        ...newPasswordIssues('newPassword', newPassword, form.passwordConfirmation)
      ]
      if (issues.length > 0) return refuseFields(...issues)
      await payForJudgement(request, parts)
      const result = await lifecycle.recoverByCode({ address, code, newPassword, visitor: visitorOf(request) })
      metrics.recoveries.inc({ outcome: `code_${result.outcome}` })
      switch (result.outcome) {
        case 'throttled':
          throw new Problem('too_many_attempts', result)
        case 'refused':
          return refuseFields({ field: 'code', code: 'code_wrong' })
        case 'rejected':
          return refusePassword('newPassword', result, metrics)
        default:
          await sendCodes(result.codes, '/sign-in', request, reply)
          return null
      }
    }
  })
}

/** Shown once, and stored nowhere. */
async function sendCodes(
  codes: readonly string[],
  next: '/account' | '/sign-in',
  request: FastifyRequest,
  reply: FastifyReply
): Promise<void> {
  if (wantsJson(request)) await reply.send({ codes })
  else await sendPage(reply, 200, codesPage({ ...frameOf(request), path: next }, codes))
}
