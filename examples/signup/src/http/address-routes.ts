import type { FastifyInstance } from 'fastify'
import { confirmAddressPage } from '../pages/address-pages.ts'
import { confirmPage } from '../pages/confirm-page.ts'
import { field } from '../pages/form.ts'
import { textsOf } from '../pages/texts.ts'
import { proceed } from './answer-kind.ts'
import { emailIssues, normalizeEmail } from './email.ts'
import { refuseFields } from './form-refusal.ts'
import { formRoute } from './form-route.ts'
import { addressForm, readForm } from './forms.ts'
import { forgetLink, linkRoute, requireLink, voidLink } from './link.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { proveAgain } from './prove-again.ts'
import { currentSession, requireSession, visitorOf } from './session.ts'

/** Another address: asked for with the password, confirmed by the link that is sent to it; both addresses are told. */
export function addressRoutes(app: FastifyInstance, parts: Parts): void {
  const { lifecycle } = parts

  formRoute(app, parts, {
    path: '/account/address',
    subject: async (request, reply) => requireSession(request, reply, parts),
    page: (frame, state, { account }) => {
      const texts = textsOf(frame.language)
      const { errors, typed } = state
      const value = typed('newEmail')
      const fields = field(texts, {
        name: 'newEmail',
        type: 'email',
        autocomplete: 'email',
        value,
        hint: texts.hints.email,
        errors
      })
      return confirmPage(frame, { ...state, action: 'address', account, fields })
    },
    async submit(request, reply, session) {
      const { newEmail, currentPassword } = readForm(addressForm, request.body)
      const address = normalizeEmail(newEmail)
      const issues = emailIssues(address, 'newEmail')
      if (issues.length > 0) return refuseFields(...issues)
      const refusal = await proveAgain(session, currentPassword, request, parts)
      if (refusal !== null) return refusal
      const result = await lifecycle.requestAddressChange(session.token, address, visitorOf(request))
      if (result.outcome === 'throttled') throw new Problem('too_many_recoveries', result)
      if (result.outcome !== 'accepted') throw new Problem('password_changed_meanwhile')
      await proceed(request, reply, '/account', 'address_link_sent')
      return null
    }
  })

  linkRoute(app, 'address_change')

  formRoute(app, parts, {
    path: '/account/address/proof',
    isPrivate: true,
    subject: async (request, reply) => requireLink('address_change', request, reply, parts),
    page: confirmAddressPage,
    async submit(request, reply, { token }) {
      const { outcome } = await lifecycle.confirmAddressChange(token)
      if (outcome === 'link_void') return voidLink('address_change', reply)
      forgetLink('address_change', reply)
      const isSignedIn = (await currentSession(request, parts)) !== null
      await proceed(request, reply, isSignedIn ? '/account' : '/sign-in', 'address_changed')
      return null
    }
  })
}
