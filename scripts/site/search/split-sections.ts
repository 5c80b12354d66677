import { plainText } from '../markdown/plain-text.ts'
import type { SitePage } from '../site-page.ts'
import type { SearchSection } from './search-section.ts'

/** The sections of a page, each from a heading with an anchor to the next one. */
export function splitSections({ path, title, body }: SitePage): readonly SearchSection[] {
  const place = path.replace(/^en\//u, '')
  return body.split(/(?=<h[23] id=)/u).map((part) => {
    const { anchor, inner = '' } = /^<h[23] id="(?<anchor>[^"]*)">(?<inner>[^]*?)<\/h[23]>/u.exec(part)?.groups ?? {}
    const rest = part
      .replace(/^<h(?<depth>[1-3])[^]*?<\/h\k<depth>>/u, '')
      // The signature under the name of a declaration: what it says is in the words below.
      .replace(place.startsWith('reference/') ? /^\s*<pre>[^]*?<\/pre>/u : '', '')
    return {
      place: anchor === undefined ? place : `${place}#${anchor}`,
      title,
      heading: plainText(inner),
      text: plainText(rest)
    }
  })
}
