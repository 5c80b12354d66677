import { readFileSync } from 'node:fs'
import type { Installations } from '../installs/installations.ts'
import type { DocumentLanguage } from './documents.ts'
import { markdownTable } from './markdown-table.ts'

const words = {
  en: { manager: 'package manager', version: 'version', quiet: 'no warning', loud: 'complains' },
  fr: { manager: 'gestionnaire', version: 'version', quiet: 'sans avertissement', loud: 'se plaint' }
} as const

/** What `npm run installs -- --write` has kept. */
export function readInstallations(): Installations {
  return JSON.parse(readFileSync(new URL('../installs/results.json', import.meta.url), 'utf8')) as Installations
}

export function installTable({ date, nodes, managers }: Installations, language: DocumentLanguage): string {
  const { manager: head, version: versionHead, quiet, loud } = words[language]
  return markdownTable(
    [head, versionHead, ...nodes.map((node) => `Node.js ${node}`), 'date'],
    managers.map(({ manager, version, complaints }) => [
      manager,
      version,
      ...nodes.map((node) => (complaints[node] === null ? quiet : loud)),
      date
    ])
  )
}
