import { noticeTitle, type NoticeKind } from 'rempart/compliance'
import type { Language } from 'rempart/messages'
import { html, type Html } from './html.ts'
import { textsOf } from './texts.ts'

/** Path of the page of a notice. */
export function noticePath(kind: NoticeKind): string {
  return `/notices/${kind}`
}

/** The foot of every page: the texts for people, and what this service is. */
export function foot(notices: readonly NoticeKind[], language: Language): Html {
  const links = notices.map((kind) => html`<li><a href="${noticePath(kind)}">${noticeTitle(kind, language)}</a></li>`)
  return html`<footer class="footer">
    ${
      links.length === 0
        ? null
        : html`<ul class="foot-links">
            ${links}
          </ul>`
    }
    <p>${textsOf(language).footer}</p>
  </footer>`
}
