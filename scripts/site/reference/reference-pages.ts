import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'
import type { DocumentLanguage } from '../../documents/documents.ts'
import { breakable } from '../markdown/breakable.ts'
import { highlight } from '../markdown/highlight.ts'
import { plainText } from '../markdown/plain-text.ts'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { linkBetween, placeOf } from '../places.ts'
import type { PageHeading, SitePage } from '../site-page.ts'
import { siteWords } from '../words.ts'
import type { DeclarationKind } from './describe-declaration.ts'
import { type EntrySummary, readEntrySummary } from './entry-summary.ts'
import { linkNames } from './link-names.ts'
import type { DescribedEntry, Reference } from './name-index.ts'
import { renderDeclaration } from './render-declaration.ts'

export interface ReferenceOptions {
  readonly root: string
  readonly language: DocumentLanguage
  readonly reference: Reference
  /** The guides, as Markdown, by their place in the site. */
  readonly guides: readonly Guide[]
}

export interface Guide {
  readonly path: string
  readonly title: string
  readonly markdown: string
}

/** A page for each entry of the package, and one that lists them. */
export function referencePages(options: ReferenceOptions): readonly SitePage[] {
  const { root, language, reference } = options
  const readme = readFileSync(join(root, language === 'fr' ? 'README.fr.md' : 'README.md'), 'utf8')
  const summaries = reference.entries.map((entry) => ({ entry, summary: readEntrySummary(readme, entry.specifier) }))
  return [listPage(summaries, options), ...summaries.map(({ entry, summary }) => entryPage(entry, summary, options))]
}

function listPage(
  summaries: readonly { readonly entry: DescribedEntry; readonly summary: EntrySummary }[],
  options: ReferenceOptions
): SitePage {
  const { language } = options
  const words = siteWords[language]
  const path = placeOf('reference/index', language)
  const rows = summaries.map(({ entry, summary }) => {
    const place = linkBetween(path, placeOf(entry.page, language))
    return `<dt><a href="${place}"><code>${entry.specifier}</code></a> <span>${summary.runsIn}</span></dt><dd>${inline(summary.gives, path, options)}</dd>`
  })
  return page(path, language, {
    title: words.allEntries,
    description: words.entriesLead,
    body: `<h1>${words.allEntries}</h1><p class="lead">${words.entriesLead}</p><dl class="entries">${rows.join('\n')}</dl>`,
    headings: []
  })
}

function entryPage(entry: DescribedEntry, summary: EntrySummary, options: ReferenceOptions): SitePage {
  const { language } = options
  const path = placeOf(entry.page, language)
  const gives = inline(summary.gives, path, options)
  const content = entry.data === null ? moduleContent(entry, path, options) : dataContent(entry.data, path, options)
  return page(path, language, {
    title: entry.specifier,
    description: plainText(gives),
    body: `<h1><code>${breakable(entry.specifier)}</code></h1><p class="runs-in">${summary.runsIn}</p><p class="lead">${gives}</p>
${guideLinks(entry, path, options)}${content.body}`,
    headings: content.headings
  })
}

type Content = Pick<SitePage, 'body' | 'headings'>

const KINDS: readonly DeclarationKind[] = ['function', 'value', 'type']

function moduleContent(
  { specifier, page: own, described }: DescribedEntry,
  path: string,
  options: ReferenceOptions
): Content {
  const { language, reference } = options
  const words = siteWords[language]
  if (described.length === 0) {
    const code = highlight(`import '${specifier}'`, 'typescript')
    return { body: `<p>${words.onlyEffects}</p><pre><code>${code}</code></pre>`, headings: [] }
  }
  const find = linkNames(reference, path, language, own)
  const titles = { function: words.functions, value: words.values, type: words.types }
  const headings: PageHeading[] = []
  const groups = KINDS.map((kind) => {
    const members = described.filter((declaration) => declaration.kind === kind)
    if (members.length === 0) return ''
    headings.push({ depth: 2, anchor: `${kind}s`, title: titles[kind] })
    headings.push(...members.map(({ name }) => ({ depth: 3, anchor: name, title: name })))
    return `<h2 id="${kind}s"><a href="#${kind}s">${titles[kind]}</a></h2>
${members.map((declaration) => renderDeclaration(declaration, { language, find })).join('\n')}`
  })
  const note = words.englishDocstrings === '' ? '' : `<p class="note">${words.englishDocstrings}</p>`
  return { body: note + groups.join('\n'), headings }
}

function dataContent(file: string, path: string, { language }: ReferenceOptions): Content {
  const name = file.replace(/^.*\//u, '')
  const place = linkBetween(path, `schemas/${name}`)
  return { body: `<p>${siteWords[language].schemaLead} <a href="${place}">${name}</a></p>`, headings: [] }
}

function guideLinks({ specifier }: DescribedEntry, path: string, { language, guides }: ReferenceOptions): string {
  const places = guides
    .filter(({ markdown }) => new RegExp(`['\`]${specifier}['\`]`, 'u').test(markdown))
    .map((guide) => `<a href="${linkBetween(path, guide.path)}">${escapeMarkup(guide.title)}</a>`)
  return places.length === 0 ? '' : `<p class="guides">${siteWords[language].guides} ${places.join(', ')}</p>`
}

function inline(markdown: string, path: string, { language, reference }: ReferenceOptions): string {
  const findName = linkNames(reference, path, language)
  return renderMarkdown(markdown, { resolve: () => null, findName }).html.replaceAll(/<\/?p>/gu, '')
}

function page(
  path: string,
  language: DocumentLanguage,
  content: Pick<SitePage, 'title' | 'description' | 'body' | 'headings'>
): SitePage {
  return { path, language, ...content, isTranslated: true, isSearchable: true, scripts: [] }
}
