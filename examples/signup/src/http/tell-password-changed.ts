import type { FastifyRequest } from 'fastify'
import { textsOf } from '../pages/texts.ts'
import { languageOf } from './language.ts'
import type { Parts } from './parts.ts'

/** Tells the owner of an account that its password was changed, and how to take the account back. */
export function tellPasswordChanged(
  request: FastifyRequest,
  email: string,
  { postman, publicOrigin }: Pick<Parts, 'postman' | 'publicOrigin'>
): void {
  const language = languageOf(request)
  const { service } = textsOf(language)
  const params = { service, changedAt: new Date(), recoveryAddress: `${publicOrigin()}/recovery` }
  postman.sendLater(email, language, { code: 'password_changed', params })
}
