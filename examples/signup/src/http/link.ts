import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccountView } from 'rempart/account/lifecycle'
import type { ProblemCode } from '../codes.ts'
import { clearCookie, readCookie, setCookie } from './cookies.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'

/** What a link of a message leads to: the page, the cookie that keeps its token, and what is said of one that is void. */
interface Link {
  readonly path: string
  readonly page: string
  readonly cookie: 'recovery' | 'link'
  readonly whenVoid: ProblemCode
}

export const LINKS = {
  recovery: { path: '/recovery/link', page: '/recovery/password', cookie: 'recovery', whenVoid: 'link_void' },
  address_proof: { path: '/sign-up/link', page: '/sign-up/proof', cookie: 'link', whenVoid: 'proof_void' },
  address_change: {
    path: '/address/link',
    page: '/account/address/proof',
    cookie: 'link',
    whenVoid: 'address_link_void'
  }
} as const satisfies Readonly<Record<string, Link>>

export type LinkPurpose = keyof typeof LINKS

/** What a token has that was not cut or changed on its way. */
const TOKEN = /^[\w-]{43}$/u

/** Uses nothing up, so that a mail scanner may open it; and takes the token out of the address before any page is shown. */
export function linkRoute(app: FastifyInstance, purpose: LinkPurpose): void {
  const { path, page, cookie, whenVoid } = LINKS[purpose]
  app.get<{ readonly Params: { readonly token: string } }>(`${path}/:token`, async ({ params }, reply) => {
    if (!TOKEN.test(params.token)) throw new Problem(whenVoid)
    setCookie(reply, cookie, params.token)
    return await reply.header('referrer-policy', 'no-referrer').redirect(page, 303)
  })
}

/** Whose link the browser brings. */
export async function requireLink(
  purpose: LinkPurpose,
  request: FastifyRequest,
  reply: FastifyReply,
  { lifecycle }: Parts
): Promise<{ readonly account: AccountView; readonly token: string }> {
  const token = readCookie(request, LINKS[purpose].cookie) ?? ''
  const account = await lifecycle.findLinkOwner(purpose, token)
  return account === null ? voidLink(purpose, reply) : { account, token }
}

export function forgetLink(purpose: LinkPurpose, reply: FastifyReply): void {
  clearCookie(reply, LINKS[purpose].cookie)
}

export function voidLink(purpose: LinkPurpose, reply: FastifyReply): never {
  forgetLink(purpose, reply)
  throw new Problem(LINKS[purpose].whenVoid)
}
