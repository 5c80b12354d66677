import type { DocumentLanguage } from '../documents/documents.ts'

/** A heading that the page's own contents list. */
export interface PageHeading {
  readonly depth: number
  readonly anchor: string
  /** Plain text. */
  readonly title: string
}

/** A page of the site, without what all pages share. */
export interface SitePage {
  /** From the site's folder: `server.html`, `en/reference/rempart.html`. */
  readonly path: string
  readonly language: DocumentLanguage
  /** Plain text. */
  readonly title: string
  /** Plain text, for search engines. */
  readonly description: string
  /** HTML. */
  readonly body: string
  readonly headings: readonly PageHeading[]
  /** Whether the other language has this page. */
  readonly isTranslated: boolean
  /** Whether the search knows it. */
  readonly isSearchable: boolean
  /** Classic scripts that it needs besides those of all pages, from the site's folder. */
  readonly scripts: readonly string[]
}
