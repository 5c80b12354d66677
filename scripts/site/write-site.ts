import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type DocumentLanguage, listDocuments } from '../documents/documents.ts'
import { documentPages } from './document-pages.ts'
import { renderNotFound } from './layout/render-not-found.ts'
import { renderPage } from './layout/render-page.ts'
import { ownPages } from './own-pages.ts'
import { nameOfDocument, placeOf } from './places.ts'
import { readReference } from './reference/name-index.ts'
import { referencePages } from './reference/reference-pages.ts'
import { splitSections } from './search/split-sections.ts'
import type { SitePage } from './site-page.ts'
import { writeAssets } from './write-assets.ts'

const LANGUAGES: readonly DocumentLanguage[] = ['fr', 'en']

/** Writes the site of the documents below `root` into `folder`, whose content it replaces; returns its pages. */
export async function writeSite(root: string, folder: string): Promise<readonly SitePage[]> {
  const reference = readReference(root)
  const documents = listDocuments(root)
  const written = documentPages({ root, documents, reference })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  const worker = gzipSync(readFileSync(join(root, 'dist/meter/worker.js')), { level: 9 })
  const workerKilobytes = Math.ceil(worker.length / 10_000) * 10
  const pages = [
    ...written,
    ...LANGUAGES.flatMap((language) => [
      ...referencePages({
        root,
        language,
        reference,
        guides: documents
          .filter((document) => document.language === language && !/README/u.test(document.file))
          .map(({ file }) => {
            const path = placeOf(nameOfDocument(file), language)
            const title = written.find((page) => page.path === path)?.title ?? ''
            return { path, title, markdown: readFileSync(join(root, file), 'utf8') }
          })
      }),
      ...ownPages(language, workerKilobytes)
    ])
  ]
  rmSync(folder, { recursive: true, force: true })
  for (const page of pages) {
    const path = join(folder, page.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, renderPage(page, { entries: reference.entries, version }))
  }
  writeFileSync(join(folder, '404.html'), renderNotFound())
  const sectionsIn = (language: DocumentLanguage) =>
    pages.filter((page) => page.language === language && page.isSearchable).flatMap(splitSections)
  await writeAssets({
    root,
    folder,
    entries: reference.entries,
    sections: { fr: sectionsIn('fr'), en: sectionsIn('en') }
  })
  return pages
}
