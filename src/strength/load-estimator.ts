import type { Estimator } from './estimator.ts'
import { loadKnowledge } from './knowledge/load-knowledge.ts'
import { createEstimator } from './password-estimator.ts'

/** Languages that the estimator has words of. French is always among them: it is what the estimator is for. */
export type EstimatorLanguage = 'fr' | 'en'

/** What {@link loadEstimator} is told. */
export interface LoadEstimatorOptions {
  /** The languages whose words are known; by default `['fr']`. */
  readonly languages?: readonly EstimatorLanguage[]
  /** The year that "recent" is measured from, 1900 to 2200; by default the current one. */
  readonly referenceYear?: number
}

/**
 * Loads the word lists and builds the estimator. The lists come by dynamic `import()`, so a bundler keeps them out of
 * the first chunk. Build one and share it: it is immutable and synchronous.
 *
 * @throws {RangeError} An unknown language, or a year out of range.
 *
 * @example
 * ```ts
 * const estimator = await loadEstimator({ languages: ['fr'] })
 * estimator.estimate('Bonjour1').score < 2 // true
 * ```
 */
export async function loadEstimator(options: LoadEstimatorOptions = {}): Promise<Estimator> {
  const { languages = ['fr'], referenceYear = new Date().getFullYear() } = options
  for (const language of languages) {
    if (language !== 'fr' && language !== 'en') throw new RangeError("languages must be 'fr' or 'en'")
  }
  if (!Number.isInteger(referenceYear) || referenceYear < 1900 || referenceYear > 2200) {
    throw new RangeError('referenceYear must be an integer from 1900 to 2200')
  }
  const { dataVersion, knowledge } = await loadKnowledge(languages, referenceYear)
  return createEstimator({ dataVersion, knowledge })
}
