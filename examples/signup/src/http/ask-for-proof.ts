import { randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { PendingSignUp } from '../database/pending-sign-ups.ts'
import { textsOf } from '../pages/texts.ts'
import { digest } from '../security/secret.ts'
import { sourcesOf } from 'rempart/http'
import { languageOf } from './language.ts'
import type { Parts } from './parts.ts'

const MINUTE_MS = 60_000

/**
 * Sends a link to the address of a sign-up. Whether the address has an account, only its owner is told: the same row is written
 * for both, and nobody waits for a message.
 */
export async function askForProof(pending: PendingSignUp, request: FastifyRequest, parts: Parts): Promise<void> {
  const { policy, accounts, pendingSignUps, postman, publicOrigin } = parts
  const { email } = pending
  const isSent = await mayReceive(email, request, parts)
  const token = randomBytes(32).toString('base64url')
  const validSeconds = policy.recovery.linkMinutes * 60
  await pendingSignUps.put(digest(token), pending, Date.now() + policy.recovery.linkMinutes * MINUTE_MS)
  const account = await accounts.findByEmail(email)
  if (!isSent) return
  const language = languageOf(request)
  const { service } = textsOf(language)
  const origin = publicOrigin()
  if (account === null) {
    const params = { service, link: `${origin}/sign-up/link/${token}`, validSeconds }
    postman.sendLater(email, language, { code: 'address_proof', params })
  } else {
    const params = { service, signInAddress: `${origin}/sign-in`, recoveryAddress: `${origin}/recovery` }
    postman.sendLater(email, language, { code: 'account_exists', params })
  }
}

/**
 * Bounds what strangers can have sent to an address. Beyond it nothing is sent, and nothing is said: a refusal would show that
 * somebody signed up with the address today.
 */
async function mayReceive(email: string, request: FastifyRequest, { proofs }: Parts): Promise<boolean> {
  const reservation = await proofs.reserve({ account: email, source: sourcesOf(request.ip) })
  if (reservation.allowed) await reservation.fail?.()
  return reservation.allowed
}
