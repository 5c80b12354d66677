import { readFileSync } from 'node:fs'
import type { BundlerResults } from '../bundlers/bundler-results.ts'
import type { DocumentLanguage } from './documents.ts'
import { markdownTable } from './markdown-table.ts'

const words = {
  en: { tool: 'tool', version: 'version', verdict: 'the meter judges', yes: 'yes', no: 'no' },
  fr: { tool: 'outil', version: 'version', verdict: 'l’indicateur juge', yes: 'oui', no: 'non' }
} as const

/** The titles of the tests in French, piece by piece. */
const french = [
  ['a page without a bundler', 'une page sans empaqueteur'],
  ['development', 'en développement'],
  ['built', 'construit'],
  [' with ', ' avec ']
] as const

/** What `npm run bundlers -- --write` has kept. */
export function readBundlerResults(): BundlerResults {
  return JSON.parse(readFileSync(new URL('../bundlers/results.json', import.meta.url), 'utf8')) as BundlerResults
}

export function bundlerTable({ date, results }: BundlerResults, language: DocumentLanguage): string {
  const { tool: toolHead, version: versionHead, verdict, yes, no } = words[language]
  return markdownTable(
    [toolHead, versionHead, verdict, 'date'],
    results
      .toSorted((one, other) => one.tool.localeCompare(other.tool, 'en'))
      .map(({ tool, version, passed }) => [
        language === 'en' ? tool : french.reduce((name, [from, to]) => name.replace(from, to), tool),
        version ?? '',
        passed ? yes : no,
        date
      ])
  )
}
