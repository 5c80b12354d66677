import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDocuments } from '../../scripts/documents/documents.ts'
import { root } from './manifest.ts'

/** A fenced block of code from a document or a docstring. */
export interface Sample {
  /** `README.md:12`: where its first line stands. */
  readonly place: string
  /** The file it stands in, from the root. */
  readonly file: string
  /** What stands after the fence: `ts`, `sh`, `console`... */
  readonly language: string
  readonly code: string
}

/**
 * The samples of the documents that ship or that contributors read. What a French page shows as its English one does is
 * proved there already, and left out.
 */
export function readDocumentSamples(): Sample[] {
  const french = new Set(listDocuments(root).flatMap(({ file, language }) => (language === 'fr' ? [file] : [])))
  const samples = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).flatMap((file) => findSamples(file, readText(file)))
  const shown = new Set(samples.filter(({ file }) => !french.has(file)).map(({ code }) => code))
  return samples.filter(({ file, code }) => !french.has(file) || !shown.has(code))
}

/** The `@example` blocks of the sources. */
export function readDocstringSamples(): Sample[] {
  return globSync('src/**/*.ts', { cwd: root }).flatMap((file) => {
    // Same lines, so that places stay true: only what stands inside docstrings is kept, without its stars.
    const docstrings = readText(file).replaceAll(/\/\*\*[^]*?\*\/|[^\n]/gu, (part) =>
      part.startsWith('/**') ? part.replaceAll(/^\s*(?:\/\*\*|\*\/|\*) ?/gmu, '') : ''
    )
    return findSamples(file, docstrings)
  })
}

export function findSamples(file: string, text: string): Sample[] {
  const path = file.replaceAll('\\', '/')
  return [...text.matchAll(/^```(?<language>\S*)\n(?<code>[^]*?)^```$/gmu)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length + 1}`,
    file: path,
    language: match.groups?.['language'] ?? '',
    code: match.groups?.['code'] ?? ''
  }))
}

function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
