import { posix } from 'node:path'
import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'
import { counterpartOf, linkBetween, placeOf } from '../places.ts'
import type { SitePage } from '../site-page.ts'
import { siteWords } from '../words.ts'
import { hasContents, renderContents } from './render-contents.ts'
import { renderMenu, type MenuReference } from './render-menu.ts'
import { renderPager } from './render-pager.ts'

/** Nothing from elsewhere, and no inline script or style. `data:` is the cross of a search field in the browser's own style. */
const SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self' blob:; form-action 'self'; base-uri 'none'"

export interface SiteFacts {
  readonly entries: MenuReference
  /** Of the package. */
  readonly version: string
}

/** A whole page as HTML: it is read from a folder as from a host, so that all its links are relative. */
export function renderPage(page: SitePage, { entries, version }: SiteFacts): string {
  const { path, language, title, description, body, scripts, isTranslated } = page
  const words = siteWords[language]
  const to = (place: string): string => linkBetween(path, place)
  const other = language === 'fr' ? 'en' : 'fr'
  const own = posix.basename(path)
  const counterpart = to(isTranslated ? counterpartOf(path, language) : placeOf('index', other))
  const alternates = isTranslated
    ? [
        [language, own],
        [other, counterpart],
        ['x-default', language === 'fr' ? own : counterpart]
      ]
    : []
  const home = path === placeOf('index', language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${home ? 'Rempart' : `${escapeMarkup(title)} · Rempart`}</title>
<meta name="description" content="${escapeMarkup(description)}">
<link rel="canonical" href="${own}">
${alternates.map(([tag, place]) => `<link rel="alternate" hreflang="${tag}" href="${place}">`).join('\n')}
<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/site.js')}" defer data-search="${to(`assets/search-${language}.js`)}" data-base="${to(placeOf('index', language)).replace(/[^/]*$/u, '')}"></script>
${scripts.map((script) => `<script src="${to(script)}" defer></script>`).join('\n')}
</head>
<body${home ? ' class="home"' : ''}>
<a class="skip" href="#content">${words.skip}</a>
<header class="banner">
<a class="brand" href="${home ? '#content' : to(placeOf('index', language))}">Rempart</a>
<form class="search" role="search" action="${to(placeOf('search', language))}" hidden>
<label for="search">${words.search}</label>
<input id="search" name="q" type="search" autocomplete="off" spellcheck="false">
</form>
<a class="language" href="${counterpart}" lang="${other}" hreflang="${other}">${siteWords[other].languageName}</a>
<button class="menu-button" popovertarget="pages">${words.menu}</button>
</header>
<div class="columns">
<nav id="pages" class="pages" popover aria-label="${words.pages}">
<button class="menu-button" popovertarget="pages" popovertargetaction="hide">${words.close}</button>
${renderMenu(page, entries)}
</nav>
<main id="content" tabindex="-1">
${hasContents(page) ? `<button class="contents-button" popovertarget="contents">${words.onThisPage}</button>` : ''}
${body}
${renderPager(page)}
</main>
${renderContents(page)}
</div>
<footer class="foot"><p>${words.licence(version)}</p></footer>
</body>
</html>
`
}
