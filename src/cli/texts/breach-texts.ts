import type { BreachCorpusProblem, BreachFilterProblem } from '../../rempart-error.ts'

/** The command's texts on breached passwords: the downloaded corpus, and the filter built from it. */
export interface BreachTexts {
  readonly building: string
  readonly built: (file: string) => string
  readonly count: (count: string, minimumOccurrences: number) => string
  readonly size: (mebibytes: string, bitsPerEntry: string) => string
  /** The rate of false positives: one in so many passwords. */
  readonly rate: (passwords: string) => string
  readonly corpusProblems: Readonly<Record<BreachCorpusProblem, string>>
  readonly filterProblems: Readonly<Record<BreachFilterProblem, string>>
}
