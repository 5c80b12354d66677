import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Document, DocumentLanguage } from '../documents/documents.ts'
import { plainText } from './markdown/plain-text.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import { readPixels } from './markdown/read-pixels.ts'
import { linkBetween, nameOfDocument, placeOf, projectDocuments } from './places.ts'
import { linkNames } from './reference/link-names.ts'
import type { Reference } from './reference/name-index.ts'
import type { SitePage } from './site-page.ts'
import { siteWords } from './words.ts'

export interface DocumentPagesOptions {
  readonly root: string
  readonly documents: readonly Document[]
  readonly reference: Reference
}

/** A page for each document, and for each that the project has in English only. */
export function documentPages(options: DocumentPagesOptions): readonly SitePage[] {
  return [
    ...options.documents.map(({ file, language }) => documentPage(file, language, true, options)),
    ...projectDocuments.map((file) => documentPage(file, 'en', false, options))
  ]
}

/** The place of a document in the site, or null if the site does not have it. */
function placeOfFile(file: string, documents: readonly Document[]): string | null {
  const document = documents.find((candidate) => candidate.file === file)
  if (document !== undefined) return placeOf(nameOfDocument(file), document.language)
  if (projectDocuments.some((name) => name === file)) return placeOf(nameOfDocument(file), 'en')
  return /\.(?:png|svg)$/u.test(file) ? `images/${posix.basename(file)}` : null
}

function documentPage(
  file: string,
  language: DocumentLanguage,
  isTranslated: boolean,
  { root, documents, reference }: DocumentPagesOptions
): SitePage {
  const path = placeOf(nameOfDocument(file), language)
  const isHome = path === placeOf('index', language)
  const text = readFileSync(join(root, file), 'utf8')
  const { html, headings } = renderMarkdown(file === 'NOTICE' ? titled(text) : withoutCounterpart(text), {
    findName: linkNames(reference, path, language),
    resolve: (href) => {
      if (/^https?:/u.test(href)) return href
      const [to = '', anchor] = href.split('#')
      const place = to === '' ? path : placeOfFile(posix.join(posix.dirname(file), to), documents)
      return place === null ? null : linkBetween(path, anchor === undefined ? place : `${place}#${anchor}`)
    },
    sizeOf: (href) => {
      const image = join(root, posix.dirname(file), href)
      return existsSync(image) ? readPixels(readFileSync(image)) : null
    }
  })
  // The README has the title of the first page.
  const ownTitle = headings.find(({ depth }) => depth === 1)?.title ?? ''
  const title = nameOfDocument(file) === 'overview' ? siteWords[language].overview : ownTitle
  return {
    path,
    language,
    title,
    description: leadOf(html) || title,
    body: isHome ? asHome(html, language) : html,
    headings: isHome ? [] : headings.filter(({ depth }) => depth === 2 || depth === 3),
    isTranslated,
    isSearchable: true,
    scripts: []
  }
}

/** The site has a link of its own to the page in the other language. */
function withoutCounterpart(markdown: string): string {
  return markdown.replace(/^\[(?:En français|In English)\]\([^)]*\)\n/mu, '')
}

/** `NOTICE` is plain text under a title. */
function titled(text: string): string {
  const [title = '', ...lines] = text.split('\n')
  return `# ${title}\n\n\`\`\`\n${lines.join('\n').trim()}\n\`\`\`\n`
}

/** On the first page, a way to the meter comes before the first section, and the sections below one heading stand side by side. */
function asHome(html: string, language: DocumentLanguage): string {
  const { live, allEntries } = siteWords[language]
  const actions = `<p class="actions"><a href="try.html">${live}</a> <a href="reference/index.html">${allEntries}</a></p>\n`
  return html.replace('<h2 ', `${actions}<h2 `).replaceAll(/(?:<h3 [^]*?(?=<h[23] |$))+/gu, (sections) => {
    const cards = sections.split(/(?=<h3 )/u).map((section) => `<section>${section}</section>`)
    return `<div class="cards">${cards.join('\n')}</div>\n`
  })
}

/** The first paragraph, cut between words to what search engines show. */
function leadOf(html: string): string {
  const text = plainText(/<p>(?!<img)(?<lead>[^]*?)<\/p>/u.exec(html)?.groups?.['lead'] ?? '')
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s\S*$/u, '')}…`
}
