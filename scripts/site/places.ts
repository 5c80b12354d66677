import { posix } from 'node:path'
import type { DocumentLanguage } from '../documents/documents.ts'

const LANGUAGE_FOLDERS = { fr: '', en: 'en/' } as const

/** The documents that are written in one language only. */
export const projectDocuments = ['CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'NOTICE'] as const

/** Where a page of this name stands in a language: French at the root, English in a folder. */
export function placeOf(name: string, language: DocumentLanguage): string {
  return `${LANGUAGE_FOLDERS[language]}${name}.html`
}

/** The name of the page that is made of a document: `docs/fr/policy.md` is `policy`. */
export function nameOfDocument(file: string): string {
  if (/^README(?:\.fr)?\.md$/u.test(file)) return 'overview'
  const name = posix.basename(file, '.md')
  return name === 'README' ? 'index' : name.toLowerCase()
}

/** The page that has another language's words for this one. */
export function counterpartOf(path: string, language: DocumentLanguage): string {
  return language === 'fr' ? `en/${path}` : path.replace(/^en\//u, '')
}

/** How a page names another place of the site, so that the site works in any folder. */
export function linkBetween(from: string, to: string): string {
  const [path = '', anchor] = to.split('#')
  const way = path === from ? '' : posix.relative(posix.dirname(from), path)
  return anchor === undefined ? way : `${way}#${anchor}`
}
