import type { Language } from 'rempart/messages'
import type { NoticeKind } from 'rempart/compliance'
import { foot } from './foot.ts'
import { html, type Html } from './html.ts'
import type { NoticeCode } from '../codes.ts'
import { addressOf } from './static-files.ts'
import { textsOf } from './texts.ts'

export interface PageFrame {
  readonly language: Language
  /** Path of the page, for the link to the other language. */
  readonly path: string
  /** The texts for people that the foot links to. */
  readonly notices: readonly NoticeKind[]
}

export interface PageContent {
  readonly title: string
  readonly main: Html
  /** True when the form comes back with errors: the title says so first, as it is what a screen reader reads first. */
  readonly hasErrors?: boolean
  readonly notice?: NoticeCode | null
  /** In the header: sign-out, when there is somebody to sign out. */
  readonly action?: Html | null
}

const WARNINGS: ReadonlySet<NoticeCode> = new Set([
  'password_below_policy',
  'session_ended',
  'form_expired',
  'cookie_missing'
])

export function layout({ language, path, notices }: PageFrame, content: PageContent): string {
  const texts = textsOf(language)
  const other = language === 'fr' ? 'en' : 'fr'
  const title = `${content.hasErrors === true ? texts.errorPrefix : ''}${content.title} · ${texts.service}`
  const { notice = null, action = null } = content
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${addressOf('icon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${addressOf('style.css')}" />
        <link rel="modulepreload" href="${addressOf('rempart/standalone.js')}" />
        <script type="module" src="${addressOf('page.js')}"></script>
      </head>
      <body>
        <a class="skip" href="#content">${texts.skipToContent}</a>
        <header class="header">
          <a class="brand" href="/"><span class="brand-mark" aria-hidden="true"></span>${texts.service}</a>
          <div class="header-actions">
            <a href="${path}?language=${other}" hreflang="${other}" lang="${other}">${texts.otherLanguage}</a>
            ${action}
          </div>
        </header>
        <main id="content" class="main" tabindex="-1">
          ${notice === null ? null : html`<p class="notice${WARNINGS.has(notice) ? ' notice-warning' : ''}" role="status">${texts.notices[notice]}</p>`}
          ${content.main}
        </main>
        ${foot(notices, language)}
      </body>
    </html> `.markup
}
