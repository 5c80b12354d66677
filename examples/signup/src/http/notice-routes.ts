import type { FastifyInstance } from 'fastify'
import { isRempartError, type AccountSecurityPolicy } from 'rempart'
import { noticeKinds, noticeTitle, renderNotice, type NoticeKind } from 'rempart/compliance'
import { noticePath } from '../pages/foot.ts'
import { html, Html } from '../pages/html.ts'
import { layout } from '../pages/layout.ts'
import { frameOf, NOTICE_KINDS, sendPage } from './answer-kind.ts'
import { OWN_COOKIES } from './cookies.ts'

/**
 * The texts for people, written from the policy in both languages before the first request. A text that the policy does not
 * fill in has no page and no link; the log names what it lacks.
 */
export function noticeRoutes(app: FastifyInstance, policy: AccountSecurityPolicy): void {
  const kinds = noticeKinds.filter((kind) => canWrite(app, policy, kind))
  app.decorate(NOTICE_KINDS, kinds)
  for (const kind of kinds) {
    const texts = {
      fr: renderNotice(policy, { kind, language: 'fr', headingLevel: 1 }),
      en: renderNotice(policy, { kind, language: 'en', headingLevel: 1 })
    }
    app.get(noticePath(kind), async (request, reply) => {
      const frame = frameOf(request)
      const main = html`<div class="prose">${new Html(texts[frame.language])}</div>`
      reply.headers({ 'cache-control': 'no-cache', vary: 'accept-language, cookie' })
      return await sendPage(reply, 200, layout(frame, { title: noticeTitle(kind, frame.language), main }))
    })
  }
}

function canWrite(app: FastifyInstance, policy: AccountSecurityPolicy, kind: NoticeKind): boolean {
  const missing = kind === 'cookies' ? missingCookies(policy) : missingFields(policy, kind)
  if (missing.length > 0) app.log.warn({ notice: kind, missing }, 'a notice cannot be written')
  return missing.length === 0
}

function missingCookies({ cookies = [] }: AccountSecurityPolicy): readonly string[] {
  return OWN_COOKIES.filter((own) => cookies.every(({ name }) => name !== own))
}

function missingFields(policy: AccountSecurityPolicy, kind: NoticeKind): readonly string[] {
  try {
    renderNotice(policy, { kind })
    return []
  } catch (error) {
    if (!isRempartError(error) || error.code !== 'policy_incomplete') throw error
    return error.details.paths
  }
}
