import { answerFrom } from '../../meter/worker/answer-from.ts'
import type { Estimator } from '../../strength/index.ts'

/**
 * Turns this script into the meter's worker, with any estimator: pass its URL to the meter, or to the element, as
 * `worker`. It accepts any `dictionaries` of the page, since only you know the estimator's word lists. Use the same
 * estimator on the server, or page and server may disagree.
 *
 * @example
 * ```js
 * const { dictionary, adjacencyGraphs: graphs } = await import('@zxcvbn-ts/language-common')
 * const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
 * answerMeter(zxcvbnEstimator(new ZxcvbnFactory({ dictionary, graphs, l33tMaxSubstitutions: 10 })))
 * ```
 */
export function answerMeter(estimator: Estimator): void {
  answerFrom(() => estimator)
}
