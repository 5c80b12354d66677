import type { FastifyRequest } from 'fastify'
import type { Account } from '../database/account-store.ts'
import { sourcesOf } from 'rempart/http'
import { refuseFields, type FormRefusal } from './form-refusal.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'

/**
 * Has the password typed once more by somebody who is signed in, as an attempt like any other: a session that somebody else
 * found open is not enough (OWASP ASVS 5.0 7.5.3).
 */
export async function confirmPassword(
  account: Account,
  password: string,
  request: FastifyRequest,
  { security, devices }: Pick<Parts, 'security' | 'devices'>
): Promise<FormRefusal | null> {
  if (password === '') return refuseFields({ field: 'currentPassword', code: 'current_password_missing' })
  const result = await security.authenticate({
    account: account.email,
    source: sourcesOf(request.ip),
    ...(await devices.deviceOf(request, account.email)),
    password,
    storedHash: account.passwordHash
  })
  if (result.outcome === 'throttled') {
    throw new Problem('too_many_attempts', { retryAfterSeconds: result.retryAfterSeconds })
  }
  return result.outcome === 'authenticated'
    ? null
    : refuseFields({ field: 'currentPassword', code: 'current_password_wrong' })
}
