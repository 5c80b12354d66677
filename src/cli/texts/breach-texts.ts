import type { BreachCorpusProblem, BreachFilterProblem } from '../../rempart-error.ts'

/** What the command says of breached passwords: the corpus that was downloaded, and the filter made of it. */
export interface BreachTexts {
  readonly building: string
  readonly built: (file: string) => string
  readonly count: (count: string, minimumOccurrences: number) => string
  readonly size: (mebibytes: string, bitsPerEntry: string) => string
  /** Of how many passwords of no breach one is found all the same. */
  readonly rate: (passwords: string) => string
  readonly corpusProblems: Readonly<Record<BreachCorpusProblem, string>>
  readonly filterProblems: Readonly<Record<BreachFilterProblem, string>>
}
