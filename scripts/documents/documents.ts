import { globSync } from 'node:fs'

/** The languages of the documents. */
export type DocumentLanguage = 'fr' | 'en'

/** A published document, and its counterpart in the other language. */
export interface Document {
  /** From the root, with slashes: `docs/fr/policy.md`. */
  readonly file: string
  readonly language: DocumentLanguage
  readonly counterpart: string
}

/** The published documents: `README.md` and `docs`, each in English and in French. */
export function listDocuments(root: string): readonly Document[] {
  return globSync(['README.md', 'README.fr.md', 'docs/**/*.md'], { cwd: root }).map((path) => {
    const file = path.replaceAll('\\', '/')
    const language = /^docs\/fr\/|\.fr\.md$/u.test(file) ? 'fr' : 'en'
    return { file, language, counterpart: language === 'fr' ? toEnglish(file) : toFrench(file) }
  })
}

function toFrench(file: string): string {
  return file === 'README.md' ? 'README.fr.md' : file.replace(/^docs\//u, 'docs/fr/')
}

function toEnglish(file: string): string {
  return file === 'README.fr.md' ? 'README.md' : file.replace(/^docs\/fr\//u, 'docs/')
}
