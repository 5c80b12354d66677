import type { FastifyRequest } from 'fastify'
import { refuseFields, type FormRefusal } from './form-refusal.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { visitorOf, type Session } from './session.ts'

/**
 * Has the password typed once more by somebody who is signed in, as an attempt like any other: a session that somebody else
 * found open is not enough (OWASP ASVS 5.0 7.5.3).
 */
export async function proveAgain(
  { token }: Session,
  password: string,
  request: FastifyRequest,
  { lifecycle }: Parts
): Promise<FormRefusal | null> {
  if (password === '') return refuseFields({ field: 'currentPassword', code: 'current_password_missing' })
  const result = await lifecycle.proveAgain(token, password, visitorOf(request))
  switch (result.outcome) {
    case 'throttled':
      throw new Problem('too_many_attempts', result)
    case 'session_ended':
      throw new Problem('not_signed_in')
    case 'refused':
      return refuseFields({ field: 'currentPassword', code: 'current_password_wrong' })
    default:
      return null
  }
}
