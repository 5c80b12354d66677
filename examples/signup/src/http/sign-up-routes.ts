import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AttemptReservation } from 'rempart/account'
import { sourcesOf } from 'rempart/http'
import { proofPage, proofSentPage } from '../pages/proof-pages.ts'
import { signUpPage } from '../pages/sign-up-page.ts'
import { frameOf, proceed, sendPage } from './answer-kind.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import { confirmationIssues, refuseFields, refusePassword, type FormRefusal } from './form-refusal.ts'
import { formRoute } from './form-route.ts'
import { nameIssues, proofForm, readForm, signUpForm } from './forms.ts'
import { languageOf } from './language.ts'
import { forgetLink, linkRoute, requireLink, voidLink } from './link.ts'
import { normalizeName } from './normalize-name.ts'
import type { Parts } from './parts.ts'
import { payForJudgement } from './pay-for-judgement.ts'
import { Problem } from './problem.ts'
import { leadMembersHome, startSession, visitorOf } from './session.ts'

/** A new account: the form, and the proof of its address by the link in a message and the password that was chosen. */
export function signUpRoutes(app: FastifyInstance, parts: Parts): void {
  const { policy, security, lifecycle, metrics, provesAddresses } = parts

  formRoute(app, parts, {
    path: '/sign-up',
    subject: async (request, reply) => leadMembersHome(request, reply, parts),
    page: (frame, state) => signUpPage(frame, { ...state, policy, formId: randomBytes(16).toString('base64url') }),
    async submit(request, reply) {
      const { password, passwordConfirmation, ...typed } = readForm(signUpForm, request.body)
      const form = { ...typed, password, name: normalizeName(typed.name), email: normalizeEmail(typed.email) }
      const before = [...nameIssues(form.name), ...emailIssues(form.email)]
      const after = confirmationIssues(password, passwordConfirmation)
      if (password === '')
        return countRefusal(refuseFields(...before, { field: 'password', code: 'password_missing' }, ...after))
      await payForJudgement(request, parts)
      if (before.length + after.length === 0) return await signUp(form, request, reply)
      // It will not be stored in any case: its password is judged too, so that everything is said at once.
      const refusal = refusePassword('password', security.judge(password, [form.name, form.email]), metrics)
      return countRefusal({ ...refusal, issues: [...before, ...refusal.issues, ...after] })
    }
  })

  app.get('/sign-up/sent', async (request, reply) => sendPage(reply, 200, proofSentPage(frameOf(request))))
  linkRoute(app, 'address_proof')

  formRoute(app, parts, {
    path: '/sign-up/proof',
    isPrivate: true,
    subject: async (request, reply) => requireLink('address_proof', request, reply, parts),
    json: ({ account }) => ({ email: account.address }),
    page: (frame, state, { account }) => proofPage(frame, { ...state, email: account.address }),
    async submit(request, reply, { token }) {
      const { password } = readForm(proofForm, request.body)
      if (password === '') return refuseFields({ field: 'password', code: 'password_missing' })
      const result = await lifecycle.proveAddress({ token, password, visitor: visitorOf(request) })
      switch (result.outcome) {
        case 'throttled':
          throw new Problem('too_many_attempts', result)
        case 'refused':
          return refuseFields({ field: 'password', code: 'chosen_password_wrong' })
        case 'link_void':
          return voidLink('address_proof', reply)
        default:
          forgetLink('address_proof', reply)
          metrics.signUps.inc({ outcome: 'created' })
          await startSession(request, reply, result, parts)
          await proceed(request, reply, '/account', 'signed_up')
          return null
      }
    }
  })

  interface SignUp {
    readonly name: string
    readonly email: string
    readonly password: string
    readonly formId?: string | undefined
  }

  async function signUp(
    { name, email, password, formId: requestId }: SignUp,
    request: FastifyRequest,
    reply: FastifyReply
  ): Promise<FormRefusal | null> {
    const reservation = await reserve(request)
    const registration = {
      address: email,
      password,
      language: languageOf(request),
      context: [name, email],
      visitor: visitorOf(request)
    }
    const result = provesAddresses
      ? await lifecycle.register(registration)
      : await lifecycle.registerAtOnce({ ...registration, ...(requestId !== undefined && { requestId }) })
    const { outcome } = result
    // A hash is paid for, whatever comes of it; a refused password made no account.
    await (outcome === 'rejected' ? reservation.refund() : reservation.fail?.())?.catch(() => undefined)
    switch (outcome) {
      case 'throttled':
        throw new Problem('too_many_attempts', result)
      case 'rejected':
        return countRefusal(refusePassword('password', result, metrics))
      case 'address_taken':
        return countRefusal(refuseFields({ field: 'email', code: 'email_taken' }))
      case 'accepted':
        metrics.signUps.inc({ outcome: 'asked' })
        await proceed(request, reply, '/sign-up/sent')
        return null
      default:
        metrics.signUps.inc({ outcome: result.isNew ? 'created' : 'repeated' })
        await startSession(request, reply, result, parts)
        await proceed(request, reply, '/account', 'signed_up')
        return null
    }
  }

  function countRefusal(refusal: FormRefusal): FormRefusal {
    metrics.signUps.inc({ outcome: 'refused' })
    return refusal
  }

  /** Takes one sign-up of the source of a request, before any work is done for it. */
  async function reserve(request: FastifyRequest): Promise<Extract<AttemptReservation, { readonly allowed: true }>> {
    const reservation = await parts.reserveSignUp(sourcesOf(request.ip))
    if (reservation.allowed) return reservation
    throw new Problem('too_many_sign_ups', reservation)
  }
}
