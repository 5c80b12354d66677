import type { FastifyReply } from 'fastify'
import type { ServicePolicy } from '../settings.ts'
import { keepLinkToken, type LinkPurpose } from '../security/link-cookie.ts'
import { Problem } from './problem.ts'

const MINUTE_SECONDS = 60
/** What a link has that was not cut or changed on its way. */
const TOKEN = /^[\w-]{43}$/u

const PAGES = { recovery: '/recovery/password', 'sign-up': '/sign-up/proof' } as const
const VOID = { recovery: 'link_void', 'sign-up': 'proof_void' } as const

/** Uses nothing up, so that a mail scanner may open it; and takes the token out of the address before any page is shown. */
export async function followLink(
  purpose: LinkPurpose,
  token: string,
  reply: FastifyReply,
  { recovery }: ServicePolicy
): Promise<FastifyReply> {
  if (!TOKEN.test(token)) throw new Problem(VOID[purpose])
  keepLinkToken(reply, purpose, token, recovery.linkMinutes * MINUTE_SECONDS)
  reply.header('referrer-policy', 'no-referrer')
  return await reply.redirect(PAGES[purpose], 303)
}
