import { readFileSync } from 'node:fs'
import { resolutions, type Matrix } from '../runtimes/matrix.ts'
import type { DocumentLanguage } from './documents.ts'
import { markdownTable } from './markdown-table.ts'

const words = {
  en: {
    runtimes: ['runtime', 'version', 'what ran', 'Argon2 by', 'on the whole'],
    programs: { server: 'server', worker: 'what runs everywhere, and a hasher with a backend that is given' },
    verdict: { true: 'passes', false: 'fails' }
  },
  fr: {
    runtimes: ['environnement', 'version', 'ce qui a tourné', 'Argon2 par', 'en tout'],
    programs: { server: 'serveur', worker: 'ce qui tourne partout, et un hacheur avec une bibliothèque donnée' },
    verdict: { true: 'passe', false: 'échoue' }
  }
} as const

/** What `npm run runtimes -- --write` has kept. */
export function readMatrix(): Matrix {
  return JSON.parse(readFileSync(new URL('../runtimes/results.json', import.meta.url), 'utf8')) as Matrix
}

export function runtimeTable({ date, runtimes }: Matrix, language: DocumentLanguage): string {
  const { runtimes: heads, programs, verdict } = words[language]
  return markdownTable(
    [...heads, 'date'],
    runtimes.map(({ runtime, version, program, passed, backend }) => [
      runtime,
      version,
      programs[program],
      backend === null ? '' : `\`${backend}\``,
      verdict[`${passed}`],
      date
    ])
  )
}

export function compilerTable({ date, compilers }: Matrix, language: DocumentLanguage): string {
  const { verdict } = words[language]
  return markdownTable(
    ['TypeScript', ...resolutions.map((resolution) => `\`${resolution}\``), 'date'],
    compilers.map(({ version, resolutions: passed }) => [
      version,
      ...resolutions.map((resolution) => verdict[`${passed[resolution]}`]),
      date
    ])
  )
}
