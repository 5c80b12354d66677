import type { FastifyRequest } from 'fastify'
import type { EventCode } from '../codes.ts'
import { describeBrowser } from '../security/describe-browser.ts'
import type { Parts } from './parts.ts'

/** Writes down what a request did around the account of an address, and from which browser. */
export async function recordEvent(
  request: FastifyRequest,
  email: string,
  code: EventCode,
  { events }: Pick<Parts, 'events'>
): Promise<void> {
  await events.record(email, code, describeBrowser(request.headers['user-agent']))
}
