import type { FastifyRequest } from 'fastify'
import { sourcesOf } from 'rempart/http'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'

/**
 * Takes one judgement of a new password from the source of a request. It is never refunded, since judging is the work; the limit is
 * a hundred times what a person who only mistypes needs.
 */
export async function payForJudgement(
  request: FastifyRequest,
  { reserveJudgement }: Pick<Parts, 'reserveJudgement'>
): Promise<void> {
  const reservation = await reserveJudgement(sourcesOf(request.ip))
  if (!reservation.allowed) {
    throw new Problem('too_many_passwords', { retryAfterSeconds: reservation.retryAfterSeconds })
  }
  await reservation.fail?.()
}
