import type { SitePage } from '../site-page.ts'
import { siteWords } from '../words.ts'
import { breakable } from '../markdown/breakable.ts'

/** Whether a page has enough headings to list them. */
export function hasContents({ headings }: SitePage): boolean {
  return headings.length > 2
}

/** The headings of a page: beside it, or on narrow screens behind a button. */
export function renderContents(page: SitePage): string {
  if (!hasContents(page)) return ''
  const items = page.headings.map(
    ({ depth, anchor, title }) => `<li class="depth-${depth}"><a href="#${anchor}">${breakable(title)}</a></li>`
  )
  const words = siteWords[page.language]
  return `<nav id="contents" class="contents" popover aria-labelledby="contents-title">
<p id="contents-title">${words.onThisPage}</p>
<ul>${items.join('\n')}</ul>
</nav>`
}
