import type { DocumentLanguage } from '../../documents/documents.ts'

export interface BrowserWords {
  readonly count: (count: number) => string
  readonly answerTo: (question: string, count: number) => string
  readonly allResults: string
  readonly copy: string
  readonly copied: string
}

const fr: BrowserWords = {
  count: countInFrench,
  answerTo: (question, count) => `« ${question} » : ${countInFrench(count)}`,
  allResults: 'Tous les résultats',
  copy: 'Copier',
  copied: 'Copié'
}

const en: BrowserWords = {
  count: countInEnglish,
  answerTo: (question, count) => `“${question}”: ${countInEnglish(count)}`,
  allResults: 'All results',
  copy: 'Copy',
  copied: 'Copied'
}

/** What the scripts of the site say. */
export const browserWords: Readonly<Record<DocumentLanguage, BrowserWords>> = { fr, en }

function countInFrench(count: number): string {
  if (count === 0) return 'aucun résultat'
  return count === 1 ? '1 résultat' : `${count} résultats`
}

function countInEnglish(count: number): string {
  if (count === 0) return 'no result'
  return count === 1 ? '1 result' : `${count} results`
}
