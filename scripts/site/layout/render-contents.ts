import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'
import type { SitePage } from '../site-page.ts'
import { siteWords } from '../words.ts'

/** The headings of a page with more than two of them, beside it. */
export function renderContents({ headings, language }: SitePage): string {
  if (headings.length < 3) return ''
  const items = headings.map(
    ({ depth, anchor, title }) => `<li class="depth-${depth}"><a href="#${anchor}">${escapeMarkup(title)}</a></li>`
  )
  return `<nav class="contents" aria-labelledby="contents-title">
<p id="contents-title">${siteWords[language].onThisPage}</p>
<ul>${items.join('\n')}</ul>
</nav>`
}
