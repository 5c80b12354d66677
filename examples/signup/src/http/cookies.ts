import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccountSecurityPolicy } from 'rempart'
import { accountCookies, declaredCookie, type HttpCookie } from 'rempart/http'

/** The cookies that this service sets beside those that follow from the policy, which has to declare them. In seconds. */
const OWN = { form: 0, notice: 60, language: 31_536_000, link: 3_600 } as const

export const OWN_COOKIES: readonly string[] = Object.keys(OWN).map((name) => `__Host-${name}`)

type CookieName = keyof typeof OWN | 'session' | 'device' | 'recovery'
type Cookies = Readonly<Record<CookieName, HttpCookie>>

const COOKIES = 'accountCookies'

/** Lets the service set its cookies, each as the policy declares it. */
export function declareCookies(app: FastifyInstance, policy: AccountSecurityPolicy): void {
  const cookies: Cookies = {
    ...accountCookies(policy),
    form: ownCookie(policy, 'form'),
    notice: ownCookie(policy, 'notice'),
    language: ownCookie(policy, 'language'),
    link: ownCookie(policy, 'link')
  }
  app.decorate(COOKIES, cookies)
}

export function readCookie({ headers, server }: FastifyRequest, name: CookieName): string | null {
  return server.getDecorator<Cookies>(COOKIES)[name].read(headers.cookie)
}

export function setCookie(reply: FastifyReply, name: CookieName, value: string): void {
  reply.header('set-cookie', reply.server.getDecorator<Cookies>(COOKIES)[name].write(value))
}

export function clearCookie(reply: FastifyReply, name: CookieName): void {
  reply.header('set-cookie', reply.server.getDecorator<Cookies>(COOKIES)[name].clear())
}

/** It is set even without a declaration; the page about cookies is then missing. */
function ownCookie(policy: AccountSecurityPolicy, kind: keyof typeof OWN): HttpCookie {
  const name = `__Host-${kind}`
  const own = { name, durationSeconds: OWN[kind], provider: '', place: '', purpose: '' }
  const { cookies = [] } = policy
  return declaredCookie({ ...policy, cookies: [...cookies, own] }, name)
}
